namespace Scheduler.Contracts.Budgets;

/// <summary>
/// What one network grants to the installation's application, shared by every account on it: YouTube's uploads a day, X's credit a month.
/// Key: the network's slug; it belongs to no agency, and tells totals only.
/// </summary>
[Alias("budget")]
public interface IBudgetGrain : IGrainWithStringKey
{
    /// <summary>What is spent and what is left.</summary>
    [Alias("read")] Task<BudgetView> Read(CancellationToken cancellationToken = default);

    /// <summary>Grants an amount, counted before it is used, or says from when on to ask again.</summary>
    /// <param name="amount">In the network's unit: one upload, a thousandth of a US dollar.</param>
    /// <param name="cancellationToken">Gives up waiting; what was granted stays counted.</param>
    [Alias("take")] Task<BudgetGrant> Take(long amount, CancellationToken cancellationToken = default);

    /// <summary>Takes an amount back that the network did not charge.</summary>
    [Alias("give-back")] Task GiveBack(long amount, DateTimeOffset takenAt, CancellationToken cancellationToken = default);

    /// <summary>The network itself said that the application has nothing left until then: nobody else tries in vain.</summary>
    [Alias("exhausted")] Task Exhausted(DateTimeOffset until, CancellationToken cancellationToken = default);
}
