using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>
/// One in every silo: holds leases of shards, looks a little ahead, warms what is due soon and wakes it at its instant.
/// Two silos that look at the same shard do no harm: claims fence what is sent.
/// </summary>
public sealed partial class TimetableService(
    IStore store,
    TimetableSignal signal,
    Waker waker,
    ClockGuard guard,
    TimetableHealth health,
    ShardBeats beats,
    IOptions<TimetableOptions> options,
    TimeProvider clock,
    ILogger<TimetableService> logger) : BackgroundService
{
    private readonly Dictionary<string, Armed> _armed = [];
    private readonly HashSet<string> _unreadable = [];
    private readonly ShardLeases _leases = new(store, options.Value.Lease, clock);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var changed = signal.Next;
                var wait = await Look(stoppingToken);
                await Task.WhenAny(changed, Task.Delay(wait, clock, stoppingToken));
                stoppingToken.ThrowIfCancellationRequested();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try { await _leases.GiveBack(cancellationToken); }
        catch (StoreException e) { LogLookFailed(e); }
    }

    private async Task<TimeSpan> Look(CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            Arm(await Read(now + options.Value.Horizon, cancellationToken), now);
            health.Looked(now, _leases.Held.Count, _armed.Values.Where(a => !a.Running).Select(a => (DateTimeOffset?)a.Entry.Due).Min());
            await beats.Beat(_leases.Held, cancellationToken);
            if (await guard.InStep(cancellationToken)) { Fire(now, cancellationToken); }
            var next = _armed.Values.Where(a => !a.Running).Select(a => a.Next).DefaultIfEmpty(DateTimeOffset.MaxValue).Min();
            return Shorter(next - now, options.Value.Interval);
        }
        catch (StoreException e)
        {
            LogLookFailed(e);
            return options.Value.Interval;
        }
    }

    private async Task<IReadOnlyList<Scored>> Read(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var shards = await _leases.Renew(cancellationToken);
        var reads = shards.Select(s => store.Range(TimetableShards.Register(s), long.MinValue, until.ToUnixTimeMilliseconds(), 1000, cancellationToken).AsTask());
        return [.. (await Task.WhenAll(reads)).SelectMany(r => r)];
    }

    private void Arm(IReadOnlyList<Scored> found, DateTimeOffset now)
    {
        var present = found.Select(f => f.Member).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in _armed.Where(a => !a.Value.Running && !present.Contains(a.Key)).Select(a => a.Key).ToList()) { _armed.Remove(gone); }
        foreach (var member in present.Where(m => !_armed.ContainsKey(m)))
        {
            if (Entry(member) is not { } entry) { continue; }
            var armed = new Armed(entry);
            _armed.Add(member, armed);
            if (armed.Entry.Due > now) { _ = waker.Warm(armed.Entry); }
        }
    }

    // One entry that cannot be read must not keep all the others from being woken.
    private TimetableEntry? Entry(string member)
    {
        try { return TimetableEntry.Parse(member); }
        catch (FormatException)
        {
            if (_unreadable.Add(member)) { LogUnreadable(member); }
            return null;
        }
    }

    private void Fire(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var armed in _armed.Values.Where(a => !a.Running && a.Next <= now)) { _ = Wake(armed, cancellationToken); }
    }

    private async Task Wake(Armed armed, CancellationToken cancellationToken)
    {
        armed.Running = true;
        health.Begun();
        try
        {
            await waker.Wake(armed.Entry, cancellationToken);
            health.Fired(clock.GetUtcNow());
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogWakeFailed(armed.Entry.Kind, armed.Entry.Key, e);
        }
        finally
        {
            // Whoever was woken removes the entry; until then it is woken again, more and more rarely.
            armed.Failed(clock.GetUtcNow());
            armed.Running = false;
            health.Ended();
            signal.Changed();
        }
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : a < b ? a : b;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The timetable could not look")]
    private partial void LogLookFailed(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The timetable holds an entry that cannot be read: {Member}")]
    private partial void LogUnreadable(string member);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Waking {Kind} {Key} failed; it will be woken again")]
    private partial void LogWakeFailed(TimetableKind kind, string key, Exception exception);
}
