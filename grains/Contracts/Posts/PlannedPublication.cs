using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Posts;

/// <summary>When one variant is meant to leave.</summary>
[GenerateSerializer, Alias("planned-publication"), Immutable]
public sealed record PlannedPublication
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Publication { get; init; }

    /// <summary>The network.</summary>
    [Id(1)] public required Network Network { get; init; }

    /// <summary>Planned (UTC).</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>The signed window: not before (UTC).</summary>
    [Id(3)] public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The signed window: not after (UTC).</summary>
    [Id(4)] public required DateTimeOffset NotAfter { get; init; }

    /// <summary>It has been put in its channel's queue.</summary>
    [Id(5)] public bool Queued { get; init; }
}
