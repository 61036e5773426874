using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Series;

/// <summary>A post that comes back: what, how often, from when, until when.</summary>
[GenerateSerializer, Alias("series-settings"), Immutable]
public sealed record SeriesSettings
{
    /// <summary>What each occurrence starts from. Its hours count for nothing; its channels are the owner's.</summary>
    [Id(0)] public required PostContent Model { get; init; }

    /// <summary>What the rhythm counts in.</summary>
    [Id(1)] public required RhythmUnit Unit { get; init; }

    /// <summary>Every so many; two occurrences are at least seven days apart. 1 to 60.</summary>
    [Id(2)] public required int Every { get; init; }

    /// <summary>The first day, in the owner's zone.</summary>
    [Id(3)] public required DateOnly FirstOn { get; init; }

    /// <summary>The hour on the owner's wall clock, the same all year; null: the channel's next free slot from that day on.</summary>
    [Id(4)] public TimeOnly? At { get; init; }

    /// <summary>No occurrence after that day; null: until somebody ends it.</summary>
    [Id(5)] public DateOnly? Until { get; init; }

    /// <summary>So many days ahead an occurrence is made and put before the surgeon. 1 to 30, and less than the time between two. Default 5.</summary>
    [Id(6)] public int LeadDays { get; init; } = 5;

    /// <summary>What becomes of a missed occurrence. Default: skipped.</summary>
    [Id(7)] public MissedPolicy Missed { get; init; }
}
