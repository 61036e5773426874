using Scheduler.Contracts.Campaigns;

namespace Scheduler.Pipeline.Campaigns;

/// <summary>What a campaign keeps.</summary>
[GenerateSerializer, Alias("campaign-state"), Immutable]
public sealed record CampaignState
{
    /// <summary>What was declared; null: nothing.</summary>
    [Id(0)] public CampaignRecord? Campaign { get; init; }
}
