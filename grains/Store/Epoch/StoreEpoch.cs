namespace Scheduler.Store.Epoch;

/// <summary>A stretch of time in which the store is known to have lost nothing.</summary>
/// <param name="Identity">The store's own id, given at its first start; another one is another store.</param>
/// <param name="Starts">How often a process started on this store, this one included; also this process's number.</param>
/// <param name="LastProofOfLife">The last instant (UTC, store's clock) at which some process was at work on what the store now holds; null on the first start.</param>
/// <param name="Began">When this epoch began (UTC, store's clock). What was due since <paramref name="LastProofOfLife"/> is unknown until it is reconciled.</param>
/// <param name="Cause">Why it began.</param>
public sealed record StoreEpoch(string Identity, long Starts, DateTimeOffset? LastProofOfLife, DateTimeOffset Began, EpochCause Cause)
{
    /// <summary>What the store does not remember; null: nothing was ever lost.</summary>
    public LostTime? Lost { get; init; }
}
