using CsCheck;
using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

public sealed class SlotCalendarTests
{
    private static readonly string[] Zones = ["Europe/Paris", "Indian/Reunion", "America/Martinique"];

    [Theory]
    [InlineData("Europe/Paris", 2027, 3, 28)]
    [InlineData("Europe/Paris", 2027, 10, 31)]
    [InlineData("Indian/Reunion", 2027, 3, 28)]
    [InlineData("Indian/Reunion", 2027, 10, 31)]
    [InlineData("America/Martinique", 2027, 3, 28)]
    [InlineData("America/Martinique", 2027, 10, 31)]
    public void Half_past_eight_is_half_past_eight_once_on_each_day_around_a_change_of_the_clock(string zone, int year, int month, int day)
    {
        var change = new DateOnly(year, month, day);
        for (var d = change.AddDays(-2); d <= change.AddDays(2); d = d.AddDays(1))
        {
            Assert.Equal([d.ToDateTime(new(8, 30))], Times(zone, "0 30 8 ? * *", d));
        }
    }

    [Fact]
    public void Every_hour_of_ten_years_comes_once_a_day_unless_the_clock_leaps_over_it() =>
        Gen.Select(Gen.OneOfConst(Zones), Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 3652]).Sample((zone, hour, minute, days) =>
        {
            var date = new DateOnly(2026, 1, 1).AddDays(days);
            var wall = date.ToDateTime(new(hour, minute));
            var times = Times(zone, $"0 {minute} {hour} ? * *", date);
            Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(zone).IsInvalidTime(wall) ? 0 : 1, times.Count(t => t == wall));
            Assert.InRange(times.Count, 0, 1);
        }, iter: 2_000);

    [Fact]
    public void The_hour_that_comes_twice_in_October_is_a_slot_once() =>
        Assert.Equal([new DateTime(2027, 10, 31, 2, 30, 0)], Times("Europe/Paris", "0 30 2 ? * *", new(2027, 10, 31)));

    [Fact]
    public void Quiet_days_have_no_slot_by_the_owners_calendar()
    {
        // Sunday 23:30 in Paris is already Monday in Réunion.
        var settings = Made.Settings("0 30 2 ? * *") with { TimeZone = "Indian/Reunion", QuietDays = [DayOfWeek.Monday] };
        var sunday = new DateTimeOffset(2026, 12, 6, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal([DayOfWeek.Sunday, DayOfWeek.Tuesday], SlotCalendar.Between(settings, sunday.AddHours(-6), sunday.AddDays(2))
            .Select(s => s.ToOffset(TimeSpan.FromHours(4)).DayOfWeek));
    }

    [Fact]
    public void Slots_come_in_order_and_one_shared_by_two_expressions_comes_once() =>
        Assert.Equal([8, 12, 18], SlotCalendar.Between(Made.Settings("0 0 18 ? * *", "0 0 8,12 ? * *", "0 0 12 ? * *"), Made.Now.Date, Made.Now.Date.AddDays(1))
            .Select(s => TimeZoneInfo.ConvertTime(s, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Hour));

    [Theory]
    [InlineData("0 30 8 ? * TUE", true)]
    [InlineData("0 0/15 8-10 ? * MON-FRI", true)]
    [InlineData("0 0 9 L * ?", true)]
    [InlineData("", false)]
    [InlineData("8:30", false)]
    [InlineData("0 30 25 ? * *", false)]
    [InlineData("0 0 0 31 2 ?", false)]
    [InlineData("* * * ? * *", false)]
    [InlineData("0/1 0 8 ? * *", false)]
    public void A_slot_is_a_cron_expression_that_comes_at_most_once_a_minute(string expression, bool isSlot) =>
        Assert.Equal(isSlot, SlotCalendar.IsSlot(expression));

    [Fact]
    public void Any_text_is_answered_and_never_breaks() =>
        Gen.OneOf(Gen.String, Gen.String["0123456789*/?-,LW#MONJAN "]).Sample(text => { _ = SlotCalendar.IsSlot(text); }, iter: 5_000);

    private static List<DateTime> Times(string zone, string slot, DateOnly day)
    {
        var tz = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var from = new DateTimeOffset(midnight, tz.GetUtcOffset(midnight)).AddMilliseconds(-1);
        var next = midnight.AddDays(1);
        var until = new DateTimeOffset(next, tz.GetUtcOffset(next)).AddMilliseconds(-1);
        return [.. SlotCalendar.Between(Made.Settings(slot) with { TimeZone = zone }, from, until).Select(at => TimeZoneInfo.ConvertTime(at, tz).DateTime)];
    }
}
