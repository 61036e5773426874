namespace Scheduler.Contracts.Channels;

/// <summary>A signed variant that asks for its place in a queue.</summary>
[GenerateSerializer, Alias("queue-request"), Immutable]
public sealed record QueueRequest
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Publication { get; init; }

    /// <summary>The signed document's hash.</summary>
    [Id(1)] public required string Hash { get; init; }

    /// <summary>Wanted hour (UTC); null: the next free slot of the window.</summary>
    [Id(2)] public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>The signed window: not before (UTC).</summary>
    [Id(3)] public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The signed window: not after (UTC).</summary>
    [Id(4)] public required DateTimeOffset NotAfter { get; init; }

    /// <summary>Signed (UTC); null: not told. What was signed before its hour keeps it, even when its queueing was interrupted until after.</summary>
    [Id(5)] public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Its hour is a slot that it was offered, not one that somebody chose.</summary>
    [Id(6)] public bool FromSlot { get; init; }
}
