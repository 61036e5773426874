using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>How often a channel may publish, whatever the origin of a post.</summary>
public static class CadenceRules
{
    /// <summary>Whether one more post fits at <paramref name="at"/> beside those taken: the gap on both sides, the day's number, quiet days.</summary>
    public static bool Allows(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at)
    {
        var zone = SlotCalendar.Zone(settings);
        var day = Day(at, zone);
        return !settings.QuietDays.Contains(day.DayOfWeek)
            && taken.All(t => (t - at).Duration() >= settings.MinimumGap)
            && taken.Count(t => Day(t, zone) == day) < settings.MaxPerDay;
    }

    /// <summary>The first free slot after <paramref name="after"/> and not after <paramref name="until"/>; null when there is none.</summary>
    public static DateTimeOffset? NextFree(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset after, DateTimeOffset until) =>
        SlotCalendar.Between(settings, after, until).Where(at => Allows(settings, taken, at)).Select(at => (DateTimeOffset?)at).FirstOrDefault();

    private static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
}
