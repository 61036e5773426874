using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Campaigns;

/// <summary>The same text in the name of several surgeons, declared once: each has a post of their own to sign, with their own words in its fields.</summary>
[GenerateSerializer, Alias("campaign-record"), Immutable]
public sealed record CampaignRecord
{
    /// <summary>The campaign's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its name in the panel; never leaves. 1 to 200 characters.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>The model, its fields in braces. Of its channels only the networks count, of its hours nothing.</summary>
    [Id(2)] public required PostContent Model { get; init; }

    /// <summary>The first day on which any of its posts may leave, in each surgeon's zone.</summary>
    [Id(3)] public required DateOnly FirstDay { get; init; }

    /// <summary>Over how many days its posts begin. 1 to 60.</summary>
    [Id(4)] public required int Days { get; init; }

    /// <summary>Who takes part, 2 to 100, in the order in which they leave.</summary>
    [Id(5)] public required ImmutableArray<CampaignSurgeon> Surgeons { get; init; }

    /// <summary>Who declared it. Given by the campaign.</summary>
    [Id(6)] public Actor? By { get; init; }

    /// <summary>When (UTC). Given by the campaign.</summary>
    [Id(7)] public DateTimeOffset At { get; init; }

    /// <summary>All its posts are made. Given by the campaign.</summary>
    [Id(8)] public bool Complete { get; init; }
}
