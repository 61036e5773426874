namespace Scheduler.Contracts.Channels;

/// <summary>A network's place in the order in which a post leaves.</summary>
[GenerateSerializer, Alias("network-step"), Immutable]
public sealed record NetworkStep
{
    /// <summary>Which network.</summary>
    [Id(0)] public required Network Network { get; init; }

    /// <summary>So many calendar days, in the surgeon's zone, after the network before it. Default 0: the same day will do; up to 30.</summary>
    [Id(1)] public int Days { get; init; }

    /// <summary>With no whole days: at least this long after the network before it. Default 0: together will do; up to 23 h 59.</summary>
    [Id(2)] public TimeSpan After { get; init; }
}
