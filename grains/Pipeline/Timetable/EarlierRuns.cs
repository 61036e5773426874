using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scheduler.Store;
using Scheduler.Store.Epoch;

namespace Scheduler.Pipeline.Timetable;

/// <summary>
/// Where one process holds the store alone, every attempt in flight at its start belongs to a run that is over:
/// it is taken up at once instead of at its deadline.
/// </summary>
public sealed partial class EarlierRuns(IStore store, IStoreEpochs epochs, Waker waker, ILogger<EarlierRuns> logger) : BackgroundService
{
    private const int AtOnce = 8;

    /// <summary>Wakes every attempt in flight once; answers how many. Those that fail are woken at their deadline as ever.</summary>
    public async Task<int> TakeUp(CancellationToken cancellationToken)
    {
        if (!epochs.Exclusive) { return 0; }
        var found = await InFlight(cancellationToken);
        await Parallel.ForEachAsync(found, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, Wake);
        if (found.Count > 0) { LogTakenUp(found.Count); }
        return found.Count;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try { await TakeUp(stoppingToken); }
        catch (StoreException e) { LogFailed("", e); }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { }
    }

    private async Task<IReadOnlyList<TimetableEntry>> InFlight(CancellationToken cancellationToken)
    {
        var found = new List<TimetableEntry>();
        for (var shard = 0; shard < TimetableShards.Count; shard++)
        {
            var entries = await store.Range(TimetableShards.Register(shard), long.MinValue, long.MaxValue, cancellationToken: cancellationToken);
            found.AddRange(entries.Select(e => TimetableEntry.Parse(e.Member)).Where(e => e.Kind == TimetableKind.Publication));
        }

        return found;
    }

    private async ValueTask Wake(TimetableEntry entry, CancellationToken cancellationToken)
    {
        try { await waker.Wake(entry, cancellationToken); }
        catch (Exception e) when (e is not OperationCanceledException) { LogFailed(entry.Key, e); }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} attempts were in flight when an earlier process ended; they were taken up")]
    private partial void LogTakenUp(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An attempt of an earlier process was not taken up at start: {Key}; it waits for its deadline")]
    private partial void LogFailed(string key, Exception exception);
}
