using Scheduler.Store.Epoch;

namespace Scheduler.Store;

/// <summary>Carries everything from one store to another, and reads it back.</summary>
public static class StoreMove
{
    internal const string MovedKey = "store/moved";

    private const int AtOnce = 500;
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(10);

    /// <summary>Carries and compares; answers how many things. Broken off, it is begun again and ends with the same.</summary>
    /// <exception cref="MoveException">The other store holds something already, or does not hold what it was given.</exception>
    public static async Task<long> Carry(IMovableStore from, IMovableStore to, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if ((await from.Range(EpochBook.LivesRegister, ((await from.Clock(cancellationToken)) - Quiet).ToUnixTimeMilliseconds(), long.MaxValue, 1, cancellationToken)).Count > 0) { throw MoveException.Running(); }
        if (await from.Read(MovedKey, cancellationToken) is not null) { throw MoveException.Moved(); }
        if (await Foreign(from, to, cancellationToken)) { throw MoveException.NotEmpty(); }
        var moved = 0L;
        await foreach (var things in Batches(from, cancellationToken))
        {
            await to.TakeOver(things, cancellationToken);
            moved += things.Count;
        }

        var missing = await Missing(from, to, cancellationToken);
        if (missing > 0) { throw MoveException.Incomplete(missing); }
        // Last: from here on the origin starts no more, and nothing leaves twice.
        await from.Write([new StoreOperation.Put(MovedKey, "moved"u8.ToArray())], cancellationToken);
        return moved;
    }

    // What an earlier, broken try left is ours; anything else is somebody's.
    private static async Task<bool> Foreign(IMovableStore from, IMovableStore to, CancellationToken cancellationToken)
    {
        await foreach (var things in Batches(to, cancellationToken))
        {
            foreach (var thing in things) { if (!await Holds(from, thing, cancellationToken)) { return true; } }
        }

        return false;
    }

    private static async Task<long> Missing(IMovableStore from, IMovableStore to, CancellationToken cancellationToken)
    {
        var missing = 0L;
        await foreach (var things in Batches(from, cancellationToken))
        {
            foreach (var thing in things) { if (!await Holds(to, thing, cancellationToken)) { missing++; } }
        }

        return missing;
    }

    private static async ValueTask<bool> Holds(IMovableStore store, Kept thing, CancellationToken cancellationToken) => thing switch
    {
        Kept.Value v => await store.Read(v.Key, cancellationToken) is { } there && there.Value.Span.SequenceEqual(v.Bytes.Span),
        Kept.Member m => (await store.Range(m.Register, m.Score, m.Score, cancellationToken: cancellationToken)).Any(s => s.Member == m.Name),
        Kept.Entry e => await store.Log(e.Log, e.Position - 1, 1, cancellationToken) is [var there] && there.Position == e.Position && there.Id == e.Id && there.Value.Span.SequenceEqual(e.Bytes.Span),
        _ => false,
    };

    private static async IAsyncEnumerable<IReadOnlyList<Kept>> Batches(IMovableStore store, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = new List<Kept>(AtOnce);
        await foreach (var thing in store.Everything(cancellationToken))
        {
            batch.Add(thing);
            if (batch.Count < AtOnce) { continue; }
            yield return batch;
            batch = new(AtOnce);
        }

        if (batch.Count > 0) { yield return batch; }
    }
}
