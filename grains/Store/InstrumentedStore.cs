using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace Scheduler.Store;

/// <summary>Measures every call of a store: meter <c>Scheduler.Store</c>.</summary>
internal sealed class InstrumentedStore : IStore
{
    private readonly IStore _store;
    private readonly TimeProvider _clock;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _operations;
    private readonly Counter<long> _failures;

    public InstrumentedStore(IStore store, IMeterFactory meters, TimeProvider clock)
    {
        _store = store;
        _clock = clock;
        var meter = meters.Create("Scheduler.Store");
        _duration = meter.CreateHistogram<double>("scheduler.store.call.duration", "s", "Time until a call was answered, by call.");
        _operations = meter.CreateCounter<long>("scheduler.store.operations", "{operation}", "Operations written.");
        _failures = meter.CreateCounter<long>("scheduler.store.failures", "{call}", "Calls that were not confirmed, by call.");
    }

    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken = default) =>
        Measure(() => _store.Read(key, cancellationToken));

    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken = default) =>
        Measure(() => _store.Read(keys, cancellationToken));

    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken = default)
    {
        _operations.Add(batch.Count);
        return Measure(() => _store.Write(batch, cancellationToken));
    }

    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take = int.MaxValue, CancellationToken cancellationToken = default) =>
        Measure(() => _store.Range(register, from, to, take, cancellationToken));

    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take = int.MaxValue, CancellationToken cancellationToken = default) =>
        Measure(() => _store.Log(log, after, take, cancellationToken));

    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken = default) =>
        Measure(() => _store.Lease(name, holder, duration, cancellationToken));

    public ValueTask Release(string name, string holder, CancellationToken cancellationToken = default) =>
        _store.Release(name, holder, cancellationToken);

    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken = default) =>
        Measure(() => _store.Clock(cancellationToken));

    private async ValueTask<T> Measure<T>(Func<ValueTask<T>> ask, [CallerMemberName] string call = "")
    {
        var start = _clock.GetTimestamp();
        var tag = new KeyValuePair<string, object?>("call", call);
        try
        {
            return await ask();
        }
        catch (StoreException)
        {
            _failures.Add(1, tag);
            throw;
        }
        finally
        {
            _duration.Record(_clock.GetElapsedTime(start).TotalSeconds, tag);
        }
    }
}
