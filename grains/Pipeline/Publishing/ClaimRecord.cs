using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Publishing;

/// <summary>The intent of one attempt, stored before any call. Whoever put it may send, nobody else; it is never deleted.</summary>
[GenerateSerializer, Alias("claim-record"), Immutable]
public sealed record ClaimRecord
{
    /// <summary>Drawn by whoever put it: tells our claim from another's after a lost answer.</summary>
    [Id(0)] public required string Token { get; init; }

    /// <summary>The queue entry it answers, this attempt counted.</summary>
    [Id(1)] public required QueueEntry Entry { get; init; }

    /// <summary>Made (UTC).</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>After this the attempt is over for the sender (UTC): what has no outcome by then is unknown.</summary>
    [Id(3)] public required DateTimeOffset Deadline { get; init; }

    /// <summary>The record key that every attempt of this publication uses (Bluesky).</summary>
    [Id(4)] public required string RecordKey { get; init; }

    /// <summary>The record's own time, the same for every attempt (UTC).</summary>
    [Id(5)] public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The start of the product on this store that made it (<see cref="Store.Epoch.StoreEpoch.Starts"/>); 0: not recorded.</summary>
    [Id(6)] public long Run { get; init; }

    /// <summary>It sends nothing: it looks for what may have left in a time that the store lost.</summary>
    [Id(7)] public bool Searches { get; init; }
}
