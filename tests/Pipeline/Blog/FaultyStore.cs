using Scheduler.Store;

namespace Scheduler.Tests.Pipeline.Blog;

/// <summary>A store that fails one write, as a process that dies there would leave it: not written.</summary>
internal sealed class FaultyStore(IStore store) : IStore
{
    private Func<StoreOperation, bool>? _fails;

    public void FailOnce(Func<StoreOperation, bool> operation) => _fails = operation;

    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken = default)
    {
        if (_fails is { } fails && batch.Any(fails))
        {
            _fails = null;
            throw new StoreException("The test broke this write.");
        }

        return store.Write(batch, cancellationToken);
    }

    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken = default) => store.Read(key, cancellationToken);

    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken = default) => store.Read(keys, cancellationToken);

    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take = int.MaxValue, CancellationToken cancellationToken = default) =>
        store.Range(register, from, to, take, cancellationToken);

    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take = int.MaxValue, CancellationToken cancellationToken = default) => store.Log(log, after, take, cancellationToken);

    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken = default) => store.Lease(name, holder, duration, cancellationToken);

    public ValueTask Release(string name, string holder, CancellationToken cancellationToken = default) => store.Release(name, holder, cancellationToken);

    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken = default) => store.Clock(cancellationToken);
}
