namespace Scheduler.Web.Panel.Campaigns;

/// <summary>A surgeon's part in a campaign, as it is typed.</summary>
/// <param name="Owner">Who.</param>
/// <param name="On">They take part.</param>
/// <param name="Values">What stands for each field, in the fields' order.</param>
public sealed record CampaignPart(OwnerCard Owner, bool On, IReadOnlyList<string> Values)
{
    /// <summary>What is known of them already, where the field's name says which.</summary>
    public static string Known(OwnerCard owner, string field)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(field);
        return field.ToUpperInvariant() switch
        {
            "NOM" or "NAME" or "CHIRURGIEN" or "CHIRURGIENNE" or "SURGEON" => owner.Name,
            "VILLE" or "LIEU" or "CITY" or "PLACE" => owner.Place,
            "SPÉCIALITÉ" or "SPECIALITE" or "SPECIALITY" or "SPECIALTY" => owner.Headline,
            _ => "",
        };
    }
}
