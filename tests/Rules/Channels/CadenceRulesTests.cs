using Scheduler.Contracts.Channels;
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
    public void A_week_is_monday_to_sunday_in_the_owners_zone_and_has_its_number()
    {
        var settings = Made.Settings() with { MinimumGap = TimeSpan.Zero, MaxPerDay = 10, MaxPerWeek = 2, TimeZone = "Indian/Reunion" };
        // Sunday 13 December, 23:30 and Monday 14, 0:30 on the island.
        var (sunday, monday) = (new DateTimeOffset(2026, 12, 13, 19, 30, 0, TimeSpan.Zero), new DateTimeOffset(2026, 12, 13, 20, 30, 0, TimeSpan.Zero));
        DateTimeOffset[] taken = [Made.Now.AddDays(1), Made.Now.AddDays(2)];
        Assert.Equal(CadenceLimit.Week, CadenceRules.Against(settings, taken, sunday));
        Assert.Null(CadenceRules.Against(settings, taken, monday));
        Assert.Null(CadenceRules.Against(settings with { MaxPerWeek = 0 }, taken, sunday));
        Assert.Equal((2, 0), (CadenceRules.InWeek(settings, taken, sunday), CadenceRules.InWeek(settings, taken, monday)));
    }

    [Theory]
    [InlineData("20:59", true)]
    [InlineData("21:00", false)]
    [InlineData("03:00", false)]
    [InlineData("06:59", false)]
    [InlineData("07:00", true)]
    [InlineData("12:59", true)]
    [InlineData("13:30", false)]
    [InlineData("14:00", true)]
    public void Nothing_leaves_in_quiet_hours_which_may_pass_midnight(string hour, bool open)
    {
        var settings = Made.Settings() with { QuietHours = [new() { From = new(21, 0), To = new(7, 0) }, new() { From = new(13, 0), To = new(14, 0) }] };
        Assert.Equal(open ? null : CadenceLimit.QuietHours, CadenceRules.Closed(settings, new(2026, 12, 8), TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_closed_day_has_no_slot_and_says_which_it_is()
    {
        var half8 = new DateTimeOffset(2026, 12, 8, 7, 30, 0, TimeSpan.Zero);
        var settings = Made.Settings() with { Blackouts = [new() { From = new(2026, 12, 8), To = new(2026, 12, 9), Reason = "congrès" }] };
        Assert.Equal(half8.AddDays(2), CadenceRules.NextFree(settings, [], Made.Now, Made.Now.AddDays(6)));
        Assert.Contains("congrès", CadenceRefusal.Of(new(CadenceLimit.Blackout, Limits.Of(settings), OfOwner: false), half8).French, StringComparison.Ordinal);
        var christmas = new DateTimeOffset(2026, 12, 25, 7, 30, 0, TimeSpan.Zero);
        Assert.Equal(CadenceLimit.Holiday, CadenceRules.Against(Made.Settings() with { Holidays = HolidayRegion.Metropolitan }, [], christmas));
        Assert.Null(CadenceRules.Against(Made.Settings(), [], christmas));
    }

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
