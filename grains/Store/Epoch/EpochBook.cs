using System.Globalization;
using System.Text;

namespace Scheduler.Store.Epoch;

/// <summary>What is recorded of the store's life: an identity, a count of starts, and the last proof of life of each process.</summary>
internal sealed class EpochBook(IStore store, TimeProvider clock)
{
    private const string IdentityKey = "store/identity";
    private const string StartsKey = "store/starts";
    internal const string LivesRegister = "store/lives";

    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    private string _me = "";
    private long _confirmed;

    public async Task<StoreEpoch> Open(CancellationToken cancellationToken)
    {
        if (await store.Read(StoreMove.MovedKey, cancellationToken) is not null) { throw MoveException.Moved(); }
        var identity = await Identity(cancellationToken);
        var starts = await CountStart(cancellationToken);
        _me = starts.ToString(CultureInfo.InvariantCulture);
        var last = await LastProof(cancellationToken);
        var began = await Prove(cancellationToken);
        return new StoreEpoch(identity, starts, last, began, EpochCause.Started) { Lost = await LostTimes.Read(store, cancellationToken) };
    }

    /// <summary>Null while the store still holds what it confirmed to this process; otherwise the epoch that begins.</summary>
    public async Task<StoreEpoch?> Continue(StoreEpoch current, CancellationToken cancellationToken)
    {
        var identity = await Identity(cancellationToken);
        // A proof whose answer was lost may be there or not, but it can only be later than the last confirmed one.
        var kept = (await store.Range(LivesRegister, _confirmed, long.MaxValue, cancellationToken: cancellationToken)).Any(life => life.Member == _me);
        var last = await LastProof(cancellationToken);
        var now = await Prove(cancellationToken);
        var replaced = identity != current.Identity;
        if (kept && !replaced)
        {
            // Another process may have found what this one's own proof survived.
            var told = await LostTimes.Read(store, cancellationToken);
            return told == current.Lost ? null : current with { LastProofOfLife = last, Began = now, Cause = EpochCause.WentBack, Lost = told };
        }

        var lost = await LostTimes.Keep(store, new(last is { } known && known < now ? known : now, now), cancellationToken);
        return current with { Identity = identity, LastProofOfLife = last, Began = now, Cause = replaced ? EpochCause.Replaced : EpochCause.WentBack, Lost = lost };
    }

    private async Task<string> Identity(CancellationToken cancellationToken)
    {
        if (await store.Read(IdentityKey, cancellationToken) is not { } known)
        {
            var fresh = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
            await store.Write([new StoreOperation.PutIfAbsent(IdentityKey, Encoding.UTF8.GetBytes(fresh))], cancellationToken);
            known = await store.Read(IdentityKey, cancellationToken) ?? throw new StoreException("The store does not keep its identity.");
        }

        return Encoding.UTF8.GetString(known.Value.Span);
    }

    private async Task<long> CountStart(CancellationToken cancellationToken)
    {
        while (true)
        {
            var found = await store.Read(StartsKey, cancellationToken);
            var starts = 1 + (found is { } count ? long.Parse(count.Value.Span, CultureInfo.InvariantCulture) : 0);
            var next = Encoding.UTF8.GetBytes(starts.ToString(CultureInfo.InvariantCulture));
            if ((await store.Write([new StoreOperation.PutIfVersion(StartsKey, next, found?.Version ?? 0)], cancellationToken))[0].Applied)
            {
                return starts;
            }
        }
    }

    private async Task<DateTimeOffset?> LastProof(CancellationToken cancellationToken)
    {
        var lives = await store.Range(LivesRegister, long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
        return lives.Count > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(lives[^1].Score) : null;
    }

    private async Task<DateTimeOffset> Prove(CancellationToken cancellationToken)
    {
        var now = await store.Clock(cancellationToken);
        var score = Math.Max(now.ToUnixTimeMilliseconds(), _confirmed);
        var dead = await store.Range(LivesRegister, long.MinValue, score - (long)Forgotten.TotalMilliseconds, cancellationToken: cancellationToken);
        await store.Write(
            [new StoreOperation.Add(LivesRegister, _me, score), .. dead.Where(life => life.Member != _me).Select(life => new StoreOperation.Remove(LivesRegister, life.Member))],
            cancellationToken);
        _confirmed = score;
        return now;
    }
}
