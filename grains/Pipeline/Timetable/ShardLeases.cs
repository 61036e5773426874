using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>The shards this silo looks at: leased in the store, so that another takes over when it dies.</summary>
internal sealed class ShardLeases(IStore store, TimeSpan duration, TimeProvider clock)
{
    private readonly string _holder = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
    private long _renewed;
    private IReadOnlyList<int> _held = [];

    /// <summary>Shards held now.</summary>
    public IReadOnlyList<int> Held => _held;

    /// <summary>Renews after a third of the lease; answers the shards held.</summary>
    public async ValueTask<IReadOnlyList<int>> Renew(CancellationToken cancellationToken)
    {
        if (_renewed != 0 && clock.GetElapsedTime(_renewed) < duration / 3) { return _held; }
        var started = clock.GetTimestamp();
        var taken = await Task.WhenAll(Enumerable.Range(0, TimetableShards.Count).Select(s => store.Lease(Name(s), _holder, duration, cancellationToken).AsTask()));
        _renewed = started;
        return _held = [.. Enumerable.Range(0, TimetableShards.Count).Where(s => taken[s])];
    }

    /// <summary>Lets another silo have them at once.</summary>
    public async ValueTask GiveBack(CancellationToken cancellationToken)
    {
        foreach (var shard in _held) { await store.Release(Name(shard), _holder, cancellationToken); }
        _held = [];
    }

    private static string Name(int shard) => $"lease/{TimetableShards.Register(shard)}";
}
