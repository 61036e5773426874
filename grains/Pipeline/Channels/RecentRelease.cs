namespace Scheduler.Pipeline.Channels;

/// <summary>A publication that was released, until it is given back or forgotten.</summary>
[GenerateSerializer, Alias("recent-release"), Immutable]
public sealed record RecentRelease
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Publication { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }
}
