using Microsoft.Extensions.Logging;
using Quartz;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;

namespace Scheduler.Pipeline.Posts;

/// <summary>Each minute, in one silo of the cluster: takes up the activations of rule packs that have not reached every post.</summary>
[DisallowConcurrentExecution]
public sealed partial class RecheckChore(ChoreClaims claims, RuleRechecks rechecks, ILogger<RecheckChore> logger) : IJob
{
    /// <summary>Its name, in its claims.</summary>
    public const string Name = "rule-recheck";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            if (await claims.Take(Name, context.ScheduledFireTimeUtc ?? context.FireTimeUtc, cancellationToken)) { await rechecks.TakeUp(cancellationToken); }
        }
        catch (StoreException e) { LogFailed(e); }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Signed posts were not checked with a new rule pack this minute; the next one does it")]
    private partial void LogFailed(Exception exception);
}
