using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Scheduler.Charter.CommandLine;

/// <summary>One line of a file of posts. A key that is absent or null says nothing; a key of the wrong kind is refused.</summary>
internal static class PostLine
{
    public static ((string Id, CheckedPost Post)? Post, Bilingual? Refusal) Read(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object) { return (null, new("un objet JSON est attendu.", "a JSON object is expected.")); }
            var root = new JsonKeys(document.RootElement);
            if (root.Text("text") is not { } text) { return (null, new("la clé « text » manque.", "the key “text” is missing.")); }
            var post = new CheckedPost
            {
                Channel = root.Text("channel") ?? "linkedin",
                Language = root.Text("lang") ?? "fr",
                Text = text,
                Parts = Parts(root),
                Media = [.. root.Objects("media").Select(Media)],
                Meta = Meta(root.Object("meta")),
                OwnDomains = root.Texts("own_domains"),
            };
            return ((root.Text("id") ?? number.ToString(CultureInfo.InvariantCulture), post), null);
        }
        catch (JsonException) { return (null, new("ce n’est pas du JSON.", "this is not JSON.")); }
        catch (FormatException fault) { return (null, new($"la clé « {fault.Message} » n’a pas la forme attendue.", $"the key “{fault.Message}” does not have the expected form.")); }
        catch (InvalidOperationException) { return (null, new("une chaîne n’est pas de l’Unicode valide.", "a string is not valid Unicode.")); }
    }

    private static ImmutableArray<CheckedPart> Parts(JsonKeys root)
    {
        var parts = ImmutableArray.CreateBuilder<CheckedPart>();
        foreach (var name in (ReadOnlySpan<string>)[PartName.Title, PartName.FirstComment, PartName.CardTitle, PartName.CardDescription, PartName.Subtitles])
        {
            if (root.Text(name) is { } text) { parts.Add(new(name, text)); }
        }
        parts.AddRange(root.Texts("thread").Select((text, at) => new CheckedPart(PartName.Thread(at + 2), text)));
        return parts.ToImmutable();
    }

    private static CheckedMedia Media(JsonKeys media) => new()
    {
        Kind = media.Text("kind") ?? "image",
        Alt = media.Text("alt"),
        Caption = media.Text("caption"),
        Nature = media.Text("nature") is not { } nature ? MediaNature.Unknown
            : Enum.TryParse<MediaNature>(nature, ignoreCase: true, out var known) && !char.IsAsciiDigit(nature[0]) ? known : throw new FormatException("nature"),
    };

    private static CheckedMeta Meta(JsonKeys? meta) => meta is null ? new() : new()
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
