using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Campaigns;

/// <summary>One surgeon's, or practice's, part in a campaign.</summary>
[GenerateSerializer, Alias("campaign-surgeon"), Immutable]
public sealed record CampaignSurgeon
{
    /// <summary>Whose channels carry it: s.name, p.name.</summary>
    [Id(0)] public required string Owner { get; init; }

    /// <summary>What stands for each field, by its name without braces.</summary>
    [Id(1)] public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The first day on which it may leave, in their zone. Given by the campaign.</summary>
    [Id(2)] public DateOnly Day { get; init; }

    /// <summary>Its post's key string. Given by the campaign.</summary>
    [Id(3)] public string Post { get; init; } = "";

    /// <summary>Networks of the model on which they have no channel. Given by the campaign.</summary>
    [Id(4)] public ImmutableArray<Network> Without { get; init; } = [];
}
