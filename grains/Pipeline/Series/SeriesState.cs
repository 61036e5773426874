using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Series;

namespace Scheduler.Pipeline.Series;

/// <summary>What a series keeps.</summary>
[GenerateSerializer, Alias("series-state"), Immutable]
public sealed record SeriesState
{
    /// <summary>What it says; null: not begun.</summary>
    [Id(0)] public SeriesSettings? Settings { get; init; }

    /// <summary>Who began it.</summary>
    [Id(1)] public Actor? By { get; init; }

    /// <summary>The owner's zone when it was begun: its days and hours are of that place.</summary>
    [Id(2)] public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>The number of the next occurrence.</summary>
    [Id(3)] public int Next { get; init; }

    /// <summary>When it is made (UTC); null: the series is over.</summary>
    [Id(4)] public DateTimeOffset? NextDue { get; init; }

    /// <summary>What came of the occurrences so far, the latest first.</summary>
    [Id(5)] public ImmutableArray<Occurrence> Occurrences { get; init; } = [];
}
