using Scheduler.Contracts.Budgets;

namespace Scheduler.Pipeline.Budgets;

/// <summary>Who may spend. Pure.</summary>
public static class BudgetRules
{
    /// <summary>The state with an amount granted, or the same state and from when on to ask again.</summary>
    public static (BudgetState State, BudgetGrant Grant) Take(BudgetState state, BudgetPlan plan, long amount, DateTimeOffset now)
    {
        if (state.ExhaustedUntil is { } until && now < until) { return (state, new() { At = now, Until = until }); }
        // Nothing is counted, and so nothing written: many accounts may leave at one instant.
        if (plan.Limit == 0) { return (state, new() { At = now }); }
        var (counted, ends) = (Counted(state, plan, now), plan.Period(now).To);
        // What alone is more than a whole period grants would wait for ever.
        if (counted.Spent > 0 && counted.Spent + amount > plan.Limit) { return (counted, new() { At = now, Until = ends }); }
        return (counted with { Spent = counted.Spent + amount }, new() { At = now });
    }

    /// <summary>The state with an amount taken back; what belonged to an earlier period is forgotten with it.</summary>
    public static BudgetState GiveBack(BudgetState state, BudgetPlan plan, long amount, DateTimeOffset takenAt, DateTimeOffset now)
    {
        if (plan.Limit == 0) { return state; }
        var counted = Counted(state, plan, now);
        return takenAt < counted.Since ? counted : counted with { Spent = Math.Max(0, counted.Spent - amount) };
    }

    /// <summary>The state in the period that an instant falls in.</summary>
    public static BudgetState Counted(BudgetState state, BudgetPlan plan, DateTimeOffset now) =>
        plan.Period(now).From is var from && state.Since == from ? state : state with { Since = from, Spent = 0 };
}
