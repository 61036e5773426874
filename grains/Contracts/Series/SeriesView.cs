using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Series;

/// <summary>A recurring post as it is read.</summary>
[GenerateSerializer, Alias("series-view"), Immutable]
public sealed record SeriesView
{
    /// <summary>The series' key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>What it says.</summary>
    [Id(1)] public required SeriesSettings Settings { get; init; }

    /// <summary>Who began it.</summary>
    [Id(2)] public required Actor By { get; init; }

    /// <summary>The day of the next occurrence, in the owner's zone; null: it is over.</summary>
    [Id(3)] public DateOnly? Next { get; init; }

    /// <summary>What came of the occurrences so far, the latest first; the last hundred.</summary>
    [Id(4)] public ImmutableArray<Occurrence> Occurrences { get; init; } = [];
}
