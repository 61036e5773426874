namespace Scheduler.Charter.CommandLine;

/// <summary>The facts of a line that are not in its words.</summary>
internal static class MetaKeys
{
    public static CheckedMeta Read(JsonKeys? meta) => meta is null ? new() : new()
    {
        Sources = meta.Texts("sources"),
        Date = meta.Date("date"),
        LastReview = meta.Date("last_review"),
        Partnership = meta.Flag("partnership"),
        Interests = meta.Texts("interests"),
        Boosted = meta.Flag("boosted"),
        Audience = meta.Text("audience"),
        Retouched = meta.Flag("retouched"),
        AiGenerated = meta.Flag("ai_generated"),
        Captions = meta.Flag("captions"),
        HealthLabel = meta.Flag("health_label"),
        Profile = Profile(meta.Object("profile")),
    };

    // "rpps": null says that there is none; an absent key says nothing.
    private static ProfileFacts Profile(JsonKeys? profile) => profile is null ? new() : new()
    {
        RppsVerified = !profile.Has("rpps") || profile.IsGiven("rpps"),
        CharterSigned = profile.Flag("charter_signed") ?? profile.Flag("charte_signee") ?? true,
        OrderInformed = profile.Flag("order_informed") ?? true,
    };
}
