using Scheduler.Store;

namespace Scheduler.Tests.Pipeline.Alarms;

/// <summary>A store that falls silent when it is told to.</summary>
internal sealed class SilentStore(IStore store) : IStore
{
    public bool Silent { get; set; }

    private IStore Speaking => Silent ? throw new StoreException("Silent.") : store;

    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken) => Speaking.Read(key, cancellationToken);

    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken) => Speaking.Read(keys, cancellationToken);

    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken) => Speaking.Write(batch, cancellationToken);

    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take, CancellationToken cancellationToken) => Speaking.Range(register, from, to, take, cancellationToken);

    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take, CancellationToken cancellationToken) => Speaking.Log(log, after, take, cancellationToken);

    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken) => Speaking.Lease(name, holder, duration, cancellationToken);

    public ValueTask Release(string name, string holder, CancellationToken cancellationToken) => Speaking.Release(name, holder, cancellationToken);

    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken) => Speaking.Clock(cancellationToken);
}
