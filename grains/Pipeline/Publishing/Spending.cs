using Microsoft.Extensions.Logging;
using Scheduler.Connectors;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Budgets;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What an attempt spends of its application's budget: asked for before anything is sent, given back where the network charges nothing.</summary>
public sealed partial class Spending(IGrainFactory grains, TimeProvider clock, ILogger<Spending> logger)
{
    /// <summary>Nothing spent, where the attempt costs nothing; the outcome, where there is nothing left to spend.</summary>
    public async Task<(BudgetGrant? Grant, OutcomeRecord? Refused)> Take(Network network, ClaimRecord claim, long amount, CancellationToken cancellationToken)
    {
        if (amount == 0) { return (null, null); }
        var grant = await grains.Budget(network).Take(amount, cancellationToken);
        return grant.Until is { } until ? (null, Outcomes.NotSent(claim, PublicationState.Planned, until, Why(network), clock.GetUtcNow())) : (grant, null);
    }

    /// <summary>What was granted goes back where nothing was made and the network charges nothing for that.</summary>
    public async Task Settle(IConnector connector, BudgetGrant? grant, long amount, OutcomeRecord outcome, CancellationToken cancellationToken)
    {
        if (grant is null || !connector.Limits.RefusalsAreFree || outcome.State is PublicationState.Published or PublicationState.Unknown) { return; }
        await Noted(connector.Network, budget => budget.GiveBack(amount, grant.At, cancellationToken));
    }

    /// <summary>The network said no: where the application itself has nothing left, no other account tries in vain.</summary>
    public async Task Told(Network network, NetworkError error, CancellationToken cancellationToken)
    {
        if (error is { WholeApplication: true, RetryAt: { } until }) { await Noted(network, budget => budget.Exhausted(until, cancellationToken)); }
    }

    // The network has answered: what it said is to be stored, whatever becomes of the account of what was spent.
    private async Task Noted(Network network, Func<IBudgetGrain, Task> note)
    {
        try { await note(grains.Budget(network)); }
        catch (Exception e) when (e is not OutOfMemoryException) { LogNotNoted(network, e); }
    }

    private static Refusal Why(Network network) => Refuse.With("publication.budget", network.Name());

    [LoggerMessage(Level = LogLevel.Warning, Message = "The budget at {Network} could not be told what an attempt came to")]
    private partial void LogNotNoted(Network network, Exception exception);
}
