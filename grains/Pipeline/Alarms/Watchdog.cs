using System.Collections.Immutable;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Contracts.Alarms;
using Scheduler.Store;
using AlarmRegister = Scheduler.Store.Registers.Alarms;

namespace Scheduler.Pipeline.Alarms;

/// <summary>One in every silo: looks, raises what is wrong once for the installation, ends it when it is over, and lets the heartbeat be heard only while nothing is.</summary>
public sealed partial class Watchdog(
    WatchReader reader, AlarmRegister register, AlarmTeller teller, Heartbeat heartbeat, IOptions<WatchdogOptions> options, TimeProvider clock, ILogger<Watchdog> logger) : BackgroundService
{
    private static readonly TimeSpan Refreshed = TimeSpan.FromMinutes(1);

    private readonly string _machine = Environment.MachineName;
    private AlarmRecord? _store;

    /// <summary>What stands, as last seen.</summary>
    public ImmutableArray<AlarmKind> Standing { get; private set; } = [];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Look(stoppingToken);
                await Task.Delay(options.Value.Every < options.Value.HeartbeatEvery ? options.Value.Every : options.Value.HeartbeatEvery, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    /// <summary>One look, and what follows from it.</summary>
    public async Task Look(CancellationToken cancellationToken)
    {
        try
        {
            var seen = await reader.Read(cancellationToken);
            await Settle(WatchRules.Judge(seen, options.Value.Tolerance, _machine), seen.Now, cancellationToken);
            await StoreAnswers(seen.Now, cancellationToken);
            if (Standing.IsEmpty) { await heartbeat.Beat(cancellationToken); }
        }
        catch (StoreException) { await StoreSilent(cancellationToken); }
    }

    private async Task Settle(IReadOnlyList<AlarmRecord> seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var standing = (await register.Open(cancellationToken)).ToDictionary(a => a.Name, StringComparer.Ordinal);
        foreach (var over in standing.Values.Where(a => WatchRules.IsOver(a, seen, _machine, now)).ToList())
        {
            standing.Remove(over.Name);
            if (await register.End(over with { Until = now }, cancellationToken)) { await Over(over with { Until = now }, cancellationToken); }
        }

        foreach (var alarm in seen)
        {
            if (standing.TryGetValue(alarm.Name, out var known)) { standing[alarm.Name] = await Refresh(known, alarm, now, cancellationToken); continue; }
            if (await register.Raise(alarm, cancellationToken)) { LogRaised(alarm.Kind, alarm.Count, alarm.Oldest); }
            standing[alarm.Name] = alarm;
        }

        Standing = [.. standing.Values.Select(a => a.Kind).Distinct().Order()];
        foreach (var alarm in standing.Values) { await teller.Tell(alarm, cancellationToken); }
    }

    private async Task<AlarmRecord> Refresh(AlarmRecord known, AlarmRecord seen, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now - known.SeenAt < Refreshed) { return known; }
        var fresh = known with { SeenAt = now, Count = seen.Count, Oldest = seen.Oldest };
        await register.Keep(fresh, cancellationToken);
        return fresh;
    }

    private async Task Over(AlarmRecord alarm, CancellationToken cancellationToken)
    {
        LogOver(alarm.Kind);
        if (!alarm.Told.IsEmpty) { await teller.Say(alarm, null, cancellationToken); }
    }

    // Nothing can be kept or agreed upon while the store is silent: each process speaks for itself.
    private async Task StoreSilent(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        _store ??= new AlarmRecord { Kind = AlarmKind.Store, Machine = _machine, Since = now, SeenAt = now };
        if (now - _store.Since < options.Value.Tolerance) { return; }
        Standing = [AlarmKind.Store];
        if (!_store.Told.IsEmpty) { return; }
        LogRaised(AlarmKind.Store, 1, _store.Since);
        _store = _store with { Told = ["log", .. await teller.Say(_store, null, cancellationToken)] };
    }

    private async Task StoreAnswers(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (_store is { Told.Length: > 0 } silent) { await Over(silent with { Until = now }, cancellationToken); }
        _store = null;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Alarm {Kind}: {Count}, oldest {Oldest}")]
    private partial void LogRaised(AlarmKind kind, long count, DateTimeOffset? oldest);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Alarm {Kind} is over")]
    private partial void LogOver(AlarmKind kind);
}
