using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Series;
using Scheduler.Pipeline.Series;

namespace Scheduler.Tests.Rules.Series;

public sealed class SeriesCalendarTests
{
    public static TheoryData<string> Zones { get; } = ["Europe/Paris", "Indian/Reunion", "America/Martinique", "Pacific/Noumea", "America/Miquelon", "Africa/Casablanca", "Asia/Kathmandu", "Australia/Lord_Howe"];

    [Theory]
    [MemberData(nameof(Zones))]
    public void Half_past_eight_is_half_past_eight_each_week_for_ten_years(string zone)
    {
        var (place, settings) = (TimeZoneInfo.FindSystemTimeZoneById(zone), Settings(RhythmUnit.Week, 1, new(2027, 1, 5)));
        for (var n = 0; n < 520; n++)
        {
            var day = SeriesCalendar.Day(settings, n)!.Value;
            var wall = TimeZoneInfo.ConvertTime(SeriesCalendar.Due(settings, day, place), place).DateTime;
            Assert.Equal(new DateTime(2027, 1, 5, 8, 30, 0).AddDays(7 * n), wall);
        }
    }

    [Fact]
    public void The_31st_comes_back_after_a_short_month()
    {
        var settings = Settings(RhythmUnit.Month, 1, new(2027, 12, 31));
        Assert.Equal([new(2027, 12, 31), new(2028, 1, 31), new(2028, 2, 29), new(2028, 3, 31), new(2028, 4, 30)], Enumerable.Range(0, 5).Select(n => SeriesCalendar.Day(settings, n)!.Value));
    }

    [Fact]
    public void Nothing_comes_after_the_last_day()
    {
        var settings = Settings(RhythmUnit.Week, 2, new(2027, 1, 5)) with { Until = new(2027, 2, 2) };
        Assert.Equal(new DateOnly(2027, 2, 2), SeriesCalendar.Day(settings, 2));
        Assert.Null(SeriesCalendar.Day(settings, 3));
    }

    [Fact]
    public void Without_an_hour_a_day_is_missed_at_its_end()
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        var settings = Settings(RhythmUnit.Week, 1, new(2027, 1, 5)) with { At = null };
        Assert.Equal(new DateTimeOffset(2027, 1, 5, 23, 0, 0, TimeSpan.Zero), SeriesCalendar.Missed(settings, new(2027, 1, 5), paris));
        Assert.Equal(new DateTimeOffset(2027, 1, 4, 23, 0, 0, TimeSpan.Zero), SeriesCalendar.Due(settings, new(2027, 1, 5), paris));
    }

    internal static SeriesSettings Settings(RhythmUnit unit, int every, DateOnly first) =>
        new() { Model = new PostContent { Title = "Revient" }, Unit = unit, Every = every, FirstOn = first, At = new TimeOnly(8, 30) };
}
