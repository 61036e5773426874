using Scheduler.Store.Registers;

namespace Scheduler.Web.Channels;

/// <summary>An owner's week, all channels together.</summary>
/// <param name="Posts">How many posts leave in it or have left; each counts once.</param>
/// <param name="Minimum">How many it should have; 0: not asked.</param>
public readonly record struct OwnerWeek(int Posts, int Minimum)
{
    /// <summary>How many posts have an hour in the week of <paramref name="now"/>, Monday to Sunday in the zone.</summary>
    public static int Count(IEnumerable<PlannedHour> hours, TimeZoneInfo zone, DateTimeOffset now)
    {
        var week = Monday(now, zone);
        return hours.Where(h => Monday(h.At, zone) == week).Select(h => h.Publication.Post).Distinct().Count();
    }

    private static DateOnly Monday(DateTimeOffset at, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        return day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }
}
