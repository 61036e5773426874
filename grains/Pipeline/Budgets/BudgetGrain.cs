using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Contracts.Budgets;
using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Budgets;

/// <summary>The one that grants what an application shared by many accounts may spend: counted first, then spent.</summary>
[GrainType("budget")]
public sealed partial class BudgetGrain(
    [PersistentState("budget", StorageNames.Store)] IPersistentState<BudgetState> stored, IOptions<BudgetOptions> options, TimeProvider clock, ILogger<BudgetGrain> logger) : Grain, IBudgetGrain
{
    private BudgetPlan Plan => BudgetPlan.Of(NetworkNames.Parse(this.GetPrimaryKeyString()), options.Value);

    /// <inheritdoc/>
    public Task<BudgetView> Read(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var counted = BudgetRules.Counted(stored.State, Plan, now);
        return Task.FromResult(new BudgetView { Limit = Plan.Limit, Spent = counted.Spent, Ends = Plan.Period(now).To, ExhaustedUntil = counted.ExhaustedUntil > now ? counted.ExhaustedUntil : null });
    }

    /// <inheritdoc/>
    public async Task<BudgetGrant> Take(long amount, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(amount);
        var (next, grant) = BudgetRules.Take(stored.State, Plan, amount, clock.GetUtcNow());
        if (grant.Until is { } until) { LogRefused(this.GetPrimaryKeyString(), until); }
        await Write(next, cancellationToken);
        return grant;
    }

    /// <inheritdoc/>
    public Task GiveBack(long amount, DateTimeOffset takenAt, CancellationToken cancellationToken) =>
        Write(BudgetRules.GiveBack(stored.State, Plan, amount, takenAt, clock.GetUtcNow()), cancellationToken);

    /// <inheritdoc/>
    public Task Exhausted(DateTimeOffset until, CancellationToken cancellationToken) =>
        Write(BudgetRules.Counted(stored.State, Plan, clock.GetUtcNow()) with { ExhaustedUntil = until }, cancellationToken);

    private async Task Write(BudgetState next, CancellationToken cancellationToken)
    {
        if (next == stored.State) { return; }
        stored.State = next;
        await stored.WriteOrDeactivate(this, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The application's budget at {Network} is used up until {Until}")]
    private partial void LogRefused(string network, DateTimeOffset until);
}
