using System.Globalization;

namespace Scheduler.Web.Panel.Times;

/// <summary>A calendar week, Monday to Sunday, named as ISO 8601 does (2026-W48).</summary>
public readonly record struct WeekSpan(DateOnly Monday)
{
    /// <summary>The week an instant falls in, on a zone's calendar.</summary>
    public static WeekSpan Of(DateTimeOffset at, TimeZoneInfo zone) => Of(DateOnly.FromDateTime(Hours.At(at, zone).Date));

    /// <summary>The week a day falls in.</summary>
    public static WeekSpan Of(DateOnly day) => new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)));

    /// <summary>Reads 2026-W48; null when it is not one.</summary>
    public static WeekSpan? Parse(string? name) =>
        name is { Length: 8 } && name[4] == '-' && name[5] == 'W'
        && int.TryParse(name[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2200
        && int.TryParse(name[6..], NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week >= 1 && week <= ISOWeek.GetWeeksInYear(year)
            ? new(DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)))
            : null;

    /// <summary>ISO week number.</summary>
    public int Number => ISOWeek.GetWeekOfYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>Its seven days.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, 7).Select(Monday.AddDays);

    /// <summary>The week so many weeks away.</summary>
    public WeekSpan Next(int weeks) => new(Monday.AddDays(7 * weeks));

    /// <summary>The day's first instant on the zone's calendar.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        // A clock may skip midnight itself; the day then starts at the first hour that exists.
        while (zone.IsInvalidTime(midnight)) { midnight = midnight.AddMinutes(30); }
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Monday.ToDateTime(TimeOnly.MinValue)):0000}-W{Number:00}");
}
