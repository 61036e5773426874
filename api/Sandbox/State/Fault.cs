namespace Scheduler.Sandbox.State;

/// <summary>A fault planned for the next calls.</summary>
public sealed record Fault
{
    /// <summary>One of <see cref="Networks"/>.</summary>
    public required string Network { get; init; }
    public required FaultKind Kind { get; init; }

    /// <summary>How many calls it meets. Default 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Which calls: <c>create</c> (default, the call that makes the post), <c>prepare</c>, <c>upload</c>, <c>read</c>, <c>edit</c>, <c>token</c> or <c>any</c>.</summary>
    public string On { get; init; } = "create";

    /// <summary>Milliseconds, for the slow kinds.</summary>
    public int DelayMs { get; init; }

    /// <summary>Seconds until the limit ends, for <see cref="FaultKind.RateLimit"/>. Default 60.</summary>
    public int RetryAfterSeconds { get; init; } = 60;
}
