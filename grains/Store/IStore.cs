namespace Scheduler.Store;

/// <summary>
/// Everything the product keeps. It promises order, not atomicity: the operations of a batch take effect one after the other,
/// a crash may leave a prefix of them, and an answered batch is on disk. Every sequence is therefore idempotent
/// and repaired by whoever finds it half done.
/// </summary>
/// <remarks>
/// A write whose answer is lost is neither written nor not written: read it back.
/// A cancellation is heeded until the request leaves; from then on its answer is awaited.
/// </remarks>
public interface IStore
{
    /// <summary>Reads one value; null when the key has none.</summary>
    ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken = default);

    /// <summary>Reads several values in one trip, in the order of <paramref name="keys"/>.</summary>
    ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes a batch in order in one trip, and answers each operation. A conditional operation that finds its condition false
    /// changes nothing and does not stop those after it.
    /// </summary>
    /// <exception cref="StoreException">The outcome is not known; nothing may be concluded from it.</exception>
    ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken = default);

    /// <summary>Members of a sorted register whose score lies in [<paramref name="from"/>, <paramref name="to"/>], lowest first, then by the member's bytes.</summary>
    ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take = int.MaxValue, CancellationToken cancellationToken = default);

    /// <summary>Entries of an append-only log after position <paramref name="after"/> (0 = from the start), oldest first.</summary>
    ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take = int.MaxValue, CancellationToken cancellationToken = default);

    /// <summary>Takes or prolongs a lease. True when <paramref name="holder"/> holds it for <paramref name="duration"/> from now, by the store's clock.</summary>
    ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken = default);

    /// <summary>Gives a lease back; nothing happens when it is someone else's.</summary>
    ValueTask Release(string name, string holder, CancellationToken cancellationToken = default);

    /// <summary>The store's own clock (UTC), against which each silo measures its offset.</summary>
    ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken = default);
}
