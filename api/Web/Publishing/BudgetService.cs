using Scheduler.Contracts.Budgets;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;

namespace Scheduler.Web.Publishing;

/// <summary>What the installation's applications have spent at their networks; of no agency in particular, shown to those who manage one.</summary>
public sealed class BudgetService(IGrainFactory grains, CurrentMember member)
{
    /// <summary>The networks whose allowance is counted, or used up.</summary>
    public async Task<IReadOnlyList<(Network Network, BudgetView Budget)>> Read(CancellationToken cancellationToken)
    {
        if (!member.Manages) { return []; }
        var all = new List<(Network, BudgetView)>();
        foreach (var network in new[] { Network.YouTube, Network.X })
        {
            var budget = await grains.Budget(network).Read(cancellationToken);
            if (budget is { Limit: > 0 } or { ExhaustedUntil: not null }) { all.Add((network, budget)); }
        }

        return all;
    }
}
