using Scheduler.Pipeline.Timetable;
using Scheduler.Store;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>The store, until a batch passes the point at which this process dies: so much of the batch is written as the point says.</summary>
internal sealed class FailingStore(IStore store, FailPlan plan) : IStore
{
    private const string Channel = "0|";

    public async ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken)
    {
        if (Kept(batch) is not { } kept) { return await store.Write(batch, cancellationToken); }
        if (kept > 0) { await store.Write([.. batch.Take(kept)], CancellationToken.None); }
        FailPlan.Die();
        return [];
    }

    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken) => store.Read(key, cancellationToken);

    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken) => store.Read(keys, cancellationToken);

    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take, CancellationToken cancellationToken) => store.Range(register, from, to, take, cancellationToken);

    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take, CancellationToken cancellationToken) => store.Log(log, after, take, cancellationToken);

    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken) => store.Lease(name, holder, duration, cancellationToken);

    public ValueTask Release(string name, string holder, CancellationToken cancellationToken) => store.Release(name, holder, cancellationToken);

    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken) => store.Clock(cancellationToken);

    /// <summary>How many operations are still written; null: this batch is not the one.</summary>
    private int? Kept(IReadOnlyList<StoreOperation> batch) => plan.Point switch
    {
        FailPoint.Start => plan.IsAt(FailPoint.Start, "") ? batch.Count : null,
        FailPoint.BeforeClaim => At(FailPoint.BeforeClaim, batch, Claim, _ => 0),
        FailPoint.BetweenWakeAndClaim => At(FailPoint.BetweenWakeAndClaim, batch, Claim, at => at),
        FailPoint.AfterClaim => At(FailPoint.AfterClaim, batch, Claim, _ => batch.Count),
        FailPoint.AfterSendingIsTold => At(FailPoint.AfterSendingIsTold, batch, o => o is StoreOperation.Append { Id: var id } && id.EndsWith("/publication.claimed", StringComparison.Ordinal) ? id : null, _ => batch.Count),
        FailPoint.AfterOutcome => At(FailPoint.AfterOutcome, batch, Outcome, at => at + 1),
        FailPoint.AfterAudit => At(FailPoint.AfterAudit, batch, Outcome, _ => Last(batch, o => o is StoreOperation.Append)),
        FailPoint.AfterBoard => At(FailPoint.AfterBoard, batch, Outcome, _ => Last(batch, o => o is not StoreOperation.Remove { Register: var register } || !register.StartsWith("timetable/", StringComparison.Ordinal))),
        FailPoint.AfterInFlightIsGone => At(FailPoint.AfterInFlightIsGone, batch, Outcome, _ => batch.Count),
        FailPoint.DuringRecovery => At(FailPoint.DuringRecovery, batch, Outcome, at => at),
        FailPoint.AfterChannelState => At(FailPoint.AfterChannelState, batch, Awake, _ => 0),
        FailPoint.AfterTimetable => At(FailPoint.AfterTimetable, batch, Awake, _ => batch.Count),
        _ => null,
    };

    private int? At(FailPoint point, IReadOnlyList<StoreOperation> batch, Func<StoreOperation, string?> key, Func<int, int> kept)
    {
        for (var at = 0; at < batch.Count; at++)
        {
            if (key(batch[at]) is { } found) { return plan.IsAt(point, found) ? kept(at) : null; }
        }

        return null;
    }

    private static int Last(IReadOnlyList<StoreOperation> batch, Func<StoreOperation, bool> which) => batch.Count - batch.Reverse().TakeWhile(o => !which(o)).Count();

    private static string? Claim(StoreOperation operation) => operation is StoreOperation.PutIfAbsent { Key: var key } && key.Contains("/intent/", StringComparison.Ordinal) ? key : null;

    private static string? Outcome(StoreOperation operation) => operation is StoreOperation.Put { Key: var key } && key.Contains("/outcome/", StringComparison.Ordinal) ? key : null;

    private static string? Awake(StoreOperation operation) => operation is StoreOperation.Remove { Member: var member } && member.StartsWith(Channel, StringComparison.Ordinal) ? TimetableEntry.Parse(member).Key : null;
}
