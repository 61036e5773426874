namespace Scheduler.Pipeline.Alarms;

/// <summary>What a watchdog sees in one look.</summary>
public sealed record WatchReading
{
    /// <summary>Now (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How long this process has been up.</summary>
    public required TimeSpan Up { get; init; }

    /// <summary>What was due more than the tolerance ago and still stands in the timetable.</summary>
    public int Overdue { get; init; }

    /// <summary>Since when the oldest of it is due (UTC).</summary>
    public DateTimeOffset? Oldest { get; init; }

    /// <summary>When each shard was last looked at (UTC); a shard that never was is not there.</summary>
    public IReadOnlyDictionary<int, DateTimeOffset> Beats { get; init; } = new Dictionary<int, DateTimeOffset>();

    /// <summary>This machine's clock minus the store's.</summary>
    public TimeSpan Offset { get; init; }

    /// <summary>By how much this machine's clock jumped lately; zero: it did not.</summary>
    public TimeSpan Jump { get; init; }
}
