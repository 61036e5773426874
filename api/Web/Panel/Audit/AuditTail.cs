using Scheduler.Contracts.Audit;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;
using Scheduler.Web.Audit;

namespace Scheduler.Web.Panel.Audit;

/// <summary>Reads the history from its newest end. The log only reads forwards, so its end is found first.</summary>
public sealed class AuditTail(AuditLog log, AuditService audit, CurrentMember member)
{
    private const int Page = 200;
    private const int Farthest = 5_000;

    /// <summary>The newest entries that match, newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> Newest(Func<AuditEntry, bool> match, int take, CancellationToken cancellationToken)
    {
        if (!member.Known) { return []; }
        var end = await End(async after => (await log.Read(member.Agency.Agency, after, 1, cancellationToken)).Count > 0);
        List<AuditEntry> found = [];
        for (var from = end; from > 0 && found.Count < take && end - from < Farthest; )
        {
            var start = Math.Max(0, from - Page);
            found.AddRange((await audit.Read(start, (int)(from - start), cancellationToken)).Where(match).Reverse());
            from = start;
        }
        return [.. found.DistinctBy(e => e.Id).Take(take)];
    }

    /// <summary>The first position after which there is nothing.</summary>
    public static async Task<long> End(Func<long, Task<bool>> anyAfter)
    {
        long low = 0, high = 64;
        if (!await anyAfter(0)) { return 0; }
        while (await anyAfter(high)) { (low, high) = (high, high * 2); }
        while (high - low > 1)
        {
            var middle = low + (high - low) / 2;
            if (await anyAfter(middle)) { low = middle; } else { high = middle; }
        }
        return high;
    }
}
