using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Channels;

/// <summary>Each day of ten years, in every zone the product offers and in the oddest there are.</summary>
public sealed class TenYearsTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2035, 12, 31);

    public static TheoryData<string> Zones { get; } =
    [
        "Europe/Paris", "America/Guadeloupe", "America/Martinique", "America/Cayenne", "Indian/Reunion", "Indian/Mayotte",
        "America/Miquelon", "America/St_Barthelemy", "America/Marigot", "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Wallis", "Pacific/Marquesas",
        "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns", "Africa/Casablanca", "Asia/Beirut", "Africa/Cairo", "Pacific/Apia", "Antarctica/Troll",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_daily_hour_is_that_hour_on_every_day_once_and_comes_at_the_end_of_a_leap_of_the_clock(string zone)
    {
        foreach (var time in new TimeOnly[] { new(8, 30), new(0, 15), new(2, 30), new(23, 45) }) { Assert.Equal(Wanted(zone, time, _ => true), Slots(zone, $"0 {time.Minute} {time.Hour} ? * *")); }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_weekly_hour_a_leap_day_and_the_last_day_of_the_year_are_kept(string zone)
    {
        var hour = new TimeOnly(8, 30);
        Assert.Equal(Wanted(zone, hour, d => d.DayOfWeek is DayOfWeek.Sunday or DayOfWeek.Thursday), Slots(zone, "0 30 8 ? * SUN,THU"));
        Assert.Equal(Wanted(zone, hour, d => d is { Month: 2, Day: 29 }), Slots(zone, "0 30 8 29 2 ?"));
        Assert.Equal(Wanted(zone, hour, d => d is { Month: 12, Day: 31 } or { Month: 1, Day: 1 }), Slots(zone, "0 30 8 31 12 ?", "0 30 8 1 1 ?"));
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void One_post_a_day_is_one_a_calendar_day_however_long_the_day(string zone)
    {
        var settings = Settings(zone, "0 15 0 ? * *", "0 45 23 ? * *") with { MaxPerDay = 1, MinimumGap = TimeSpan.Zero };
        var tz = SlotCalendar.Zone(settings);
        foreach (var change in Changes(tz))
        {
            var taken = new List<DateTimeOffset>();
            var from = LocalDay.Start(change.AddDays(-2), tz).AddTicks(-1);
            while (CadenceRules.NextFree(settings, taken, taken.DefaultIfEmpty(from).Max(), from.AddDays(5)) is { } next) { taken.Add(next); }
            Assert.All(taken.CountBy(t => Day(t, tz)), day => Assert.Equal(1, day.Value));
            Assert.InRange(taken.Count, 5, 6);
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void A_closed_day_is_closed_from_its_first_minute_to_its_last_and_no_longer(string zone)
    {
        var tz = TimeZoneInfo.FindSystemTimeZoneById(zone);
        foreach (var change in Changes(tz))
        {
            var settings = Settings(zone) with { Blackouts = [new() { From = change, To = change }] };
            var (start, end) = (LocalDay.Start(change, tz), LocalDay.Start(change.AddDays(1), tz));
            Assert.Equal((change, change.AddDays(-1)), (Day(start, tz), Day(start.AddMinutes(-1), tz)));
            for (var at = start; at < end; at = at.AddMinutes(15)) { Assert.Equal(CadenceLimit.Blackout, CadenceRules.Closed(settings, at)); }
            Assert.Null(CadenceRules.Closed(settings, start.AddMinutes(-1)));
            Assert.Null(CadenceRules.Closed(settings, end));
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public void Quiet_hours_over_midnight_are_the_wall_clocks_on_the_longest_and_the_shortest_night(string zone)
    {
        var settings = Settings(zone) with { QuietHours = [new() { From = new(22, 0), To = new(7, 0) }] };
        var tz = SlotCalendar.Zone(settings);
        foreach (var change in Changes(tz))
        {
            for (var at = LocalDay.Start(change.AddDays(-1), tz); at < LocalDay.Start(change.AddDays(2), tz); at = at.AddMinutes(15))
            {
                var quiet = TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, tz).DateTime) is var local && (local >= new TimeOnly(22, 0) || local < new TimeOnly(7, 0));
                Assert.Equal(quiet ? CadenceLimit.QuietHours : null, CadenceRules.Closed(settings, at));
            }
        }
    }

    [Theory]
    [InlineData(2027, 3, 28, CadenceLimit.Gap)]
    [InlineData(2027, 10, 31, null)]
    [InlineData(2027, 6, 13, null)]
    public void A_gap_of_a_day_is_24_hours_and_not_the_same_hour_of_the_next_day(int year, int month, int day, CadenceLimit? limit)
    {
        var settings = Settings("Europe/Paris") with { MinimumGap = TimeSpan.FromDays(1), MaxPerDay = 5 };
        var tz = SlotCalendar.Zone(settings);
        var today = new DateOnly(year, month, day);
        Assert.Equal(limit, CadenceRules.Against(settings, [At(today.AddDays(-1), new(8, 30), tz)], At(today, new(8, 30), tz)));
    }

    [Fact]
    public void Ten_years_of_Paris_have_twenty_changes_of_the_clock() => Assert.Equal(20, Changes(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris")).Count());

    private static ChannelSettings Settings(string zone, params string[] slots) => Made.Settings(slots) with { TimeZone = zone };

    private static IEnumerable<DateTimeOffset> Slots(string zone, params string[] slots)
    {
        var tz = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return SlotCalendar.Between(Settings(zone, slots), LocalDay.Start(First, tz).AddTicks(-1), LocalDay.Start(Last.AddDays(1), tz).AddTicks(-1)).Select(at => at.ToUniversalTime());
    }

    private static IEnumerable<DateTimeOffset> Wanted(string zone, TimeOnly hour, Func<DateOnly, bool> on)
    {
        var tz = TimeZoneInfo.FindSystemTimeZoneById(zone);
        return Days().Where(on).Select(d => At(d, hour, tz).ToUniversalTime());
    }

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    // The first of two where the hour comes twice; the end of the leap where it does not come.
    private static DateTimeOffset At(DateOnly day, TimeOnly hour, TimeZoneInfo zone)
    {
        var wall = day.ToDateTime(hour);
        for (; zone.IsInvalidTime(wall); wall = wall.AddMinutes(5)) { }
        return new(wall, zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall));
    }

    private static IEnumerable<DateOnly> Changes(TimeZoneInfo zone) =>
        Days().Where(d => d > First.AddDays(2) && d < Last.AddDays(-2) && LocalDay.Start(d.AddDays(1), zone) - LocalDay.Start(d, zone) != TimeSpan.FromDays(1));

    private static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
