namespace Scheduler.Connectors.Http;

/// <summary>What every network can be told, under <c>Scheduler:Networks:{Network}</c>.</summary>
public abstract class NetworkOptions
{
    /// <summary>Where the network's API answers; a path is kept. Default: the real network.</summary>
    public Uri BaseAddress { get; set; } = null!;

    /// <summary>Sends <c>x-scheduler-attempt</c> with each call, for a sandbox that counts attempts. Default: false.</summary>
    public bool SendAttemptHeader { get; set; }

    /// <summary>How long the public call may take. Default: the network's own (<see cref="ConnectorLimits.PublishTimeout"/>).</summary>
    public TimeSpan? PublishTimeout { get; set; }

    /// <summary>How long preparing may take in all. Default: the network's own (<see cref="ConnectorLimits.PrepareTimeout"/>).</summary>
    public TimeSpan? PrepareTimeout { get; set; }

    /// <summary>After this long a post that reading does not show is not there. Default: the network's own (<see cref="ConnectorLimits.SettleTime"/>).</summary>
    public TimeSpan? SettleTime { get; set; }

    /// <summary>How long one repeatable call may take. Default: 60 s.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a repeatable call is tried again. Default: 3.</summary>
    public int Retries { get; set; } = 3;

    /// <summary>The wait before the first repetition; it doubles, with jitter. Default: 500 ms.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>A Retry-After up to this is waited for; a longer one is handed back to the caller. Default: 20 s.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How many public calls may run at once. Default: 64.</summary>
    public int Concurrency { get; set; } = 64;

    /// <summary>How long a public call may wait for its turn before it is given back unsent. Default: 5 s.</summary>
    public TimeSpan QueueWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Half of at least this many calls within 30 s must fail before the circuit opens. Default: 20.</summary>
    public int CircuitThroughput { get; set; } = 20;

    /// <summary>How long an open circuit stays open. Default: 15 s.</summary>
    public TimeSpan CircuitBreak { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Every address the network is reached at, by option name.</summary>
    internal virtual IEnumerable<KeyValuePair<string, Uri>> Addresses() => [new(nameof(BaseAddress), BaseAddress)];

    /// <summary>What a network's own options get wrong, each as "Option must …".</summary>
    internal virtual IEnumerable<string> OwnMistakes() => [];

    /// <summary>Every duration, by option name.</summary>
    internal IEnumerable<(string Option, TimeSpan Value)> Durations() => new (string Option, TimeSpan? Value)[]
    {
        (nameof(PublishTimeout), PublishTimeout),
        (nameof(PrepareTimeout), PrepareTimeout),
        (nameof(SettleTime), SettleTime),
        (nameof(CallTimeout), CallTimeout),
        (nameof(RetryDelay), RetryDelay),
        (nameof(LongestWait), LongestWait),
        (nameof(QueueWait), QueueWait),
        (nameof(CircuitBreak), CircuitBreak),
    }.Where(duration => duration.Value is not null).Select(duration => (duration.Option, duration.Value!.Value));
}
