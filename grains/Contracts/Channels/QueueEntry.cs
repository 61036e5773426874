namespace Scheduler.Contracts.Channels;

/// <summary>A place in a queue. No text: bytes written are what costs.</summary>
[GenerateSerializer, Alias("queue-entry"), Immutable]
public sealed record QueueEntry
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Publication { get; init; }

    /// <summary>The signed document's hash.</summary>
    [Id(1)] public required string Hash { get; init; }

    /// <summary>Leaves then (UTC).</summary>
    [Id(2)] public required DateTimeOffset Due { get; init; }

    /// <summary>Not before (UTC).</summary>
    [Id(3)] public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Not after (UTC).</summary>
    [Id(4)] public required DateTimeOffset NotAfter { get; init; }

    /// <summary>Attempts so far; the first is 1 once it has been released.</summary>
    [Id(5)] public int Attempt { get; init; }

    /// <summary>Why then.</summary>
    [Id(6)] public Placing Placed { get; init; }
}
