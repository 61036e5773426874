namespace Scheduler.Connectors;

/// <summary>What a network accepts and how long it takes to show what it accepted.</summary>
public sealed record ConnectorLimits
{
    /// <summary>Longest text, in the unit of <see cref="Count"/>.</summary>
    public required int MaxText { get; init; }

    /// <summary>Counts a text as the network does: weighted characters (X), graphemes (Bluesky), UTF-8 bytes (YouTube), UTF-16 units once escaped (LinkedIn), UTF-16 units (Instagram).</summary>
    public required Func<string, int> Count { get; init; }

    /// <summary>After this long, a post that reading does not show is not there. Counted from the call's deadline.</summary>
    public required TimeSpan SettleTime { get; init; }

    /// <summary>How many negative readings, 60 s apart, conclude "not there": 1 where a key proves it, 2 where only a list can.</summary>
    public int NegativeReadings { get; init; } = 1;

    /// <summary>How long the public call may take before it counts as unknown.</summary>
    public TimeSpan PublishTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A call that the network refuses spends nothing of the application's allowance.</summary>
    public bool RefusalsAreFree { get; init; }

    /// <summary>How long preparing may take in all.</summary>
    public TimeSpan PrepareTimeout { get; init; } = TimeSpan.FromMinutes(5);
}
