using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Budgets;

namespace Scheduler.Tests.Rules.Budgets;

public sealed class BudgetRulesTests
{
    private static readonly BudgetOptions Options = new() { YouTubeUploadsPerDay = 2, XDollarsPerMonth = 0.4m };
    private static readonly BudgetPlan YouTube = BudgetPlan.Of(Network.YouTube, Options);
    private static readonly BudgetPlan X = BudgetPlan.Of(Network.X, Options);

    [Fact]
    public void YouTubes_day_ends_at_midnight_in_California_in_summer_and_in_winter()
    {
        Assert.Equal(Utc(2026, 12, 8, 8), YouTube.Period(Utc(2026, 12, 7, 12)).To);
        Assert.Equal(Utc(2026, 7, 8, 7), YouTube.Period(Utc(2026, 7, 8, 6)).To);
    }

    [Fact]
    public void What_exceeds_the_day_waits_for_the_next_one()
    {
        var state = new BudgetState();
        for (var upload = 0; upload < 2; upload++) { (state, var grant) = BudgetRules.Take(state, YouTube, 1, Utc(2026, 12, 7, 12)); Assert.Null(grant.Until); }
        var refused = BudgetRules.Take(state, YouTube, 1, Utc(2026, 12, 7, 13));
        Assert.Equal(Utc(2026, 12, 8, 8), refused.Grant.Until);
        Assert.Null(BudgetRules.Take(refused.State, YouTube, 1, Utc(2026, 12, 8, 8)).Grant.Until);
    }

    [Fact]
    public void A_post_with_a_link_leaves_less_of_Xs_month_than_one_without()
    {
        var (state, _) = BudgetRules.Take(new(), X, 200, Utc(2026, 12, 7, 12));
        (state, _) = BudgetRules.Take(state, X, 15, Utc(2026, 12, 7, 12));
        Assert.Equal(Utc(2027, 1, 1, 0), BudgetRules.Take(state, X, 200, Utc(2026, 12, 31, 23)).Grant.Until);
        Assert.Null(BudgetRules.Take(state, X, 185, Utc(2026, 12, 31, 23)).Grant.Until);
    }

    [Fact]
    public void What_was_not_charged_comes_back_in_the_same_period_only()
    {
        var (state, grant) = BudgetRules.Take(new(), X, 200, Utc(2026, 12, 7, 12));
        Assert.Equal(0, BudgetRules.GiveBack(state, X, 200, grant.At, Utc(2026, 12, 7, 13)).Spent);
        var (next, _) = BudgetRules.Take(state, X, 15, Utc(2027, 1, 2, 0));
        Assert.Equal(15, BudgetRules.GiveBack(next, X, 200, grant.At, Utc(2027, 1, 2, 1)).Spent);
    }

    [Fact]
    public void Once_the_network_says_that_nothing_is_left_nobody_is_granted_anything_until_then()
    {
        var state = new BudgetState { ExhaustedUntil = Utc(2026, 12, 8, 8) };
        Assert.Equal(Utc(2026, 12, 8, 8), BudgetRules.Take(state, YouTube, 1, Utc(2026, 12, 7, 12)).Grant.Until);
        Assert.Null(BudgetRules.Take(state, YouTube, 1, Utc(2026, 12, 8, 8)).Grant.Until);
        Assert.NotNull(BudgetRules.Take(state, BudgetPlan.Of(Network.YouTube, new() { YouTubeUploadsPerDay = 0 }), 1, Utc(2026, 12, 7, 12)).Grant.Until);
    }

    [Fact]
    public void Without_a_limit_everything_is_granted() => Assert.Null(BudgetRules.Take(new(), BudgetPlan.Of(Network.X, new()), long.MaxValue, Utc(2026, 12, 7, 12)).Grant.Until);

    [Fact]
    public void What_alone_exceeds_a_whole_period_does_not_wait_for_ever() => Assert.Null(BudgetRules.Take(new(), X, 500, Utc(2026, 12, 7, 12)).Grant.Until);

    private static DateTimeOffset Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);
}
