using Scheduler.Contracts.Series;
using Scheduler.Pipeline.Channels;

namespace Scheduler.Pipeline.Series;

/// <summary>The days and hours of a series, on its owner's wall clock. Pure.</summary>
public static class SeriesCalendar
{
    /// <summary>The day of an occurrence; null: the series ends before.</summary>
    public static DateOnly? Day(SeriesSettings settings, int occurrence)
    {
        var steps = (long)occurrence * settings.Every;
        // Counted from the first day, never from the one before: the 31st comes back after a short month.
        var day = settings.Unit switch
        {
            RhythmUnit.Month => steps <= 12 * 100 ? settings.FirstOn.AddMonths((int)steps) : (DateOnly?)null,
            RhythmUnit.Week => steps <= 53 * 100 ? settings.FirstOn.AddDays((int)steps * 7) : null,
            _ => steps <= 366 * 100 ? settings.FirstOn.AddDays((int)steps) : null,
        };
        return day > settings.Until ? null : day;
    }

    /// <summary>The instant from which an occurrence may leave.</summary>
    public static DateTimeOffset Due(SeriesSettings settings, DateOnly day, TimeZoneInfo zone) => LocalDay.Instant(day.ToDateTime(settings.At ?? TimeOnly.MinValue), zone).ToUniversalTime();

    /// <summary>The instant after which an occurrence that nobody made is missed: its hour, or without one the end of its day.</summary>
    public static DateTimeOffset Missed(SeriesSettings settings, DateOnly day, TimeZoneInfo zone) =>
        settings.At is null ? LocalDay.Start(day.AddDays(1), zone).ToUniversalTime() : Due(settings, day, zone);

    /// <summary>The instant at which an occurrence is made.</summary>
    public static DateTimeOffset Made(SeriesSettings settings, DateOnly day, TimeZoneInfo zone) =>
        LocalDay.Instant(day.AddDays(-settings.LeadDays).ToDateTime(settings.At ?? TimeOnly.MinValue), zone).ToUniversalTime();

    /// <summary>The fewest days between two occurrences.</summary>
    public static int Apart(SeriesSettings settings) => settings.Unit switch
    {
        RhythmUnit.Month => 28 * settings.Every,
        RhythmUnit.Week => 7 * settings.Every,
        _ => settings.Every,
    };
}
