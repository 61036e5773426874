using Microsoft.Extensions.Logging;
using Quartz;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;

namespace Scheduler.Pipeline.Channels;

/// <summary>At each start, and each hour in one silo of the cluster: compares the queues with the timetable.</summary>
[DisallowConcurrentExecution]
public sealed partial class SweepChore(ChoreClaims claims, ChannelSweep sweep, ILogger<SweepChore> logger) : IJob
{
    /// <summary>Its name, in its claims.</summary>
    public const string Name = "channel-sweep";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (await claims.Take(Name, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken)) { await sweep.Sweep(cancellationToken); }
        }
        catch (StoreException e) { LogFailed(e); }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channels were not compared with the timetable; the next hour does it")]
    private partial void LogFailed(Exception exception);
}
