using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>France's public holidays (labour code, art. L. 3133-1, L. 3134-13 and L. 3422-2).</summary>
public static class PublicHolidays
{
    /// <summary>Whether it is one in that region.</summary>
    public static bool Holds(HolidayRegion region, DateOnly day) => region != HolidayRegion.None && (IsNational(day) || IsOf(region, day));

    private static bool IsNational(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (5, 8) or (7, 14) or (8, 15) or (11, 1) or (11, 11) or (12, 25)
        || (day.DayNumber - Easter(day.Year).DayNumber) is 1 or 39 or 50;

    private static bool IsOf(HolidayRegion region, DateOnly day) => region switch
    {
        HolidayRegion.AlsaceMoselle => (day.Month, day.Day) is (12, 26) || day.AddDays(2) == Easter(day.Year),
        HolidayRegion.Guadeloupe => (day.Month, day.Day) is (5, 27),
        HolidayRegion.Guyane => (day.Month, day.Day) is (6, 10),
        HolidayRegion.Martinique => (day.Month, day.Day) is (5, 22),
        HolidayRegion.Reunion => (day.Month, day.Day) is (12, 20),
        HolidayRegion.Mayotte => (day.Month, day.Day) is (4, 27),
        _ => false,
    };

    /// <summary>Easter Sunday of the Gregorian calendar, by Butcher's rule.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, within) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (within / 4)) - moon - (within % 4)) % 7;
        var correction = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * correction) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
