using Microsoft.Extensions.Logging;
using Quartz;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Audit;

/// <summary>Each minute, in one silo of the cluster: seals every agency's audit.</summary>
[DisallowConcurrentExecution]
public sealed partial class SealChore(ChoreClaims claims, AuditSeal seal, Installation installation, ILogger<SealChore> logger) : IJob
{
    /// <summary>Its name, in its claims.</summary>
    public const string Name = "audit-seal";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (!await claims.Take(Name, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken)) { return; }
            foreach (var agency in await installation.Agencies(cancellationToken)) { await seal.Seal(agency, cancellationToken); }
        }
        catch (StoreException e) { LogFailed(e); }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The audit was not sealed this minute; the next one seals it")]
    private partial void LogFailed(Exception exception);
}
