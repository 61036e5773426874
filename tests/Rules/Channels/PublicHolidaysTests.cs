using Scheduler.Contracts.Channels;
using Scheduler.Pipeline.Channels;

namespace Scheduler.Tests.Rules.Channels;

public sealed class PublicHolidaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_falls_where_the_calendars_print_it(int year, int month, int day) => Assert.Equal(new(year, month, day), PublicHolidays.Easter(year));

    [Fact]
    public void A_year_has_eleven_and_what_the_region_adds()
    {
        Assert.Equal(
            ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"],
            Year(HolidayRegion.Metropolitan).Select(day => day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal([new(2026, 4, 3), new(2026, 12, 26)], Added(HolidayRegion.AlsaceMoselle));
        Assert.Equal([new(2026, 5, 27)], Added(HolidayRegion.Guadeloupe));
        Assert.Equal([new(2026, 6, 10)], Added(HolidayRegion.Guyane));
        Assert.Equal([new(2026, 5, 22)], Added(HolidayRegion.Martinique));
        Assert.Equal([new(2026, 12, 20)], Added(HolidayRegion.Reunion));
        Assert.Equal([new(2026, 4, 27)], Added(HolidayRegion.Mayotte));
        Assert.Empty(Year(HolidayRegion.None));
    }

    private static IEnumerable<DateOnly> Added(HolidayRegion region) => Year(region).Except(Year(HolidayRegion.Metropolitan));

    private static IEnumerable<DateOnly> Year(HolidayRegion region) =>
        Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(day => PublicHolidays.Holds(region, day));
}
