using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Scheduler.Contracts.Alarms;
using Scheduler.Store;
using AlarmRegister = Scheduler.Store.Registers.Alarms;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Tells each alarm once on every way; a way that failed is tried again at the next look.</summary>
public sealed partial class AlarmTeller(IStore store, AlarmRegister register, IEnumerable<IAlarmWay> ways, TimeProvider clock, ILogger<AlarmTeller> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _me = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
    private readonly ResiliencePipeline _twice = new ResiliencePipelineBuilder { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.FromSeconds(2), UseJitter = true })
        .AddTimeout(Patience)
        .Build();

    /// <summary>Tells what has not been told, unless another silo is at it.</summary>
    public async Task Tell(AlarmRecord alarm, CancellationToken cancellationToken)
    {
        var missing = ways.Where(w => w.IsSet && !alarm.Told.Contains(w.Name)).ToList();
        if (missing.Count == 0 || !await store.Lease($"lease/alarm/{alarm.Name}", _me, TimeSpan.FromMinutes(1), cancellationToken)) { return; }
        var told = await Say(alarm, missing, cancellationToken);
        if (told.Count > 0) { await register.Keep(alarm with { Told = alarm.Told.AddRange(told) }, cancellationToken); }
    }

    /// <summary>Says it on some ways; answers those on which it was said.</summary>
    public async Task<IReadOnlyList<string>> Say(AlarmRecord alarm, IReadOnlyList<IAlarmWay>? on, CancellationToken cancellationToken)
    {
        var said = await Task.WhenAll((on ?? [.. ways.Where(w => w.IsSet)]).Select(way => Say(alarm, way, cancellationToken)));
        return [.. said.OfType<string>()];
    }

    private async Task<string?> Say(AlarmRecord alarm, IAlarmWay way, CancellationToken cancellationToken)
    {
        try
        {
            await _twice.ExecuteAsync(async token => await way.Tell(alarm, token), cancellationToken);
            LogTold(alarm.Kind, way.Name);
            return way.Name;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogNotTold(alarm.Kind, way.Name, e.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Alarm {Kind} was told by {Way}")]
    private partial void LogTold(AlarmKind kind, string way);

    [LoggerMessage(Level = LogLevel.Error, Message = "Alarm {Kind} could not be told by {Way}: {Exception}; it will be tried again")]
    private partial void LogNotTold(AlarmKind kind, string way, string exception);
}
