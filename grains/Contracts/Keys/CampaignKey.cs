namespace Scheduler.Contracts.Keys;

/// <summary><c>agency/campaign</c>: one text for several surgeons.</summary>
public readonly record struct CampaignKey
{
    /// <summary>From its segments.</summary>
    public CampaignKey(string agency, string campaign)
    {
        Agency = Segment.Check(agency, nameof(agency));
        Campaign = Segment.Check(campaign, nameof(campaign));
    }

    /// <summary>The agency's segment.</summary>
    public string Agency { get; }

    /// <summary>The campaign's segment.</summary>
    public string Campaign { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Agency}/{Campaign}";

    /// <summary>Reads a key back.</summary>
    public static CampaignKey Parse(string key) => Segment.Split(key, 2) is var p ? new(p[0], p[1]) : default;
}
