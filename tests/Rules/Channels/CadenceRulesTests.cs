using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class CadenceRulesTests
{
    [Fact]
    public void The_gap_is_kept_on_both_sides()
    {
        var settings = Made.Settings() with { MinimumGap = TimeSpan.FromHours(1), MaxPerDay = 10 };
        Assert.False(CadenceRules.Allows(settings, [Made.Now.AddMinutes(59)], Made.Now));
        Assert.False(CadenceRules.Allows(settings, [Made.Now.AddMinutes(-59)], Made.Now));
        Assert.True(CadenceRules.Allows(settings, [Made.Now.AddHours(1), Made.Now.AddHours(-1)], Made.Now));
    }

    [Fact]
    public void A_day_is_the_owners_day()
    {
        var settings = Made.Settings() with { TimeZone = "America/Martinique", MinimumGap = TimeSpan.Zero, MaxPerDay = 1 };
        var lateInMartinique = new DateTimeOffset(2026, 12, 8, 3, 0, 0, TimeSpan.Zero);
        Assert.False(CadenceRules.Allows(settings, [new(2026, 12, 7, 12, 0, 0, TimeSpan.Zero)], lateInMartinique));
        Assert.True(CadenceRules.Allows(settings, [new(2026, 12, 8, 12, 0, 0, TimeSpan.Zero)], lateInMartinique));
    }

    [Fact]
    public void Nothing_leaves_on_a_quiet_day() =>
        Assert.False(CadenceRules.Allows(Made.Settings() with { QuietDays = [DayOfWeek.Monday] }, [], Made.Now));

    [Fact]
    public void The_next_free_slot_passes_over_full_days_and_stops_at_the_windows_end()
    {
        var settings = Made.Settings() with { MaxPerDay = 1 };
        var half8 = new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);
        Assert.Equal(half8, CadenceRules.NextFree(settings, [], Made.Now, Made.Now.AddDays(6)));
        Assert.Equal(half8.AddDays(2), CadenceRules.NextFree(settings, [half8, half8.AddDays(1)], Made.Now, Made.Now.AddDays(6)));
        Assert.Null(CadenceRules.NextFree(settings, [half8], Made.Now, half8));
        Assert.Null(CadenceRules.NextFree(settings with { Slots = [] }, [], Made.Now, Made.Now.AddDays(60)));
    }

    [Fact]
    public void A_slot_at_the_very_end_of_the_window_is_still_in_it()
    {
        var half8 = new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);
        Assert.Equal(half8, CadenceRules.NextFree(Made.Settings(), [], Made.Now, half8));
    }
}
