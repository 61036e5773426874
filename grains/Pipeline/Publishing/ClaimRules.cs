using Scheduler.Store.Epoch;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Until when a claim may be acted upon. Pure.</summary>
public static class ClaimRules
{
    /// <summary>
    /// When its sender is over for certain: at the claim's deadline, or as this run began when the process holds its store alone
    /// and the claim is of an earlier run.
    /// </summary>
    public static DateTimeOffset Over(ClaimRecord claim, StoreEpoch epoch, bool exclusive) =>
        exclusive && claim.Run > 0 && claim.Run < epoch.Starts && epoch.Began < claim.Deadline ? epoch.Began : claim.Deadline;
}
