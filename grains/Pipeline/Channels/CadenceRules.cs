using System.Globalization;
using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>How often a channel may publish, whatever the origin of a post.</summary>
public static class CadenceRules
{
    /// <summary>Whether one more post fits at <paramref name="at"/> beside those taken.</summary>
    public static bool Allows(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at) => Against(settings, taken, at) is null;

    /// <summary>What keeps one more post from leaving at <paramref name="at"/> beside those taken; null: nothing.</summary>
    public static CadenceLimit? Against(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at)
    {
        var zone = SlotCalendar.Zone(settings);
        if (Closed(settings, at) is { } closed) { return closed; }
        var day = Day(at, zone);
        if (taken.Any(t => (t - at).Duration() < settings.MinimumGap)) { return CadenceLimit.Gap; }
        if (taken.Count(t => Day(t, zone) == day) >= settings.MaxPerDay) { return CadenceLimit.Day; }
        var week = Monday(day);
        return settings.MaxPerWeek > 0 && taken.Count(t => Monday(Day(t, zone)) == week) >= settings.MaxPerWeek ? CadenceLimit.Week : null;
    }

    /// <summary>What closes an hour whatever else is planned; null: it is open.</summary>
    public static CadenceLimit? Closed(ChannelSettings settings, DateTimeOffset at) =>
        Closed(settings, TimeZoneInfo.ConvertTime(at, SlotCalendar.Zone(settings)).DateTime);

    /// <summary>What closes a day or an hour whatever else is planned; null: it is open.</summary>
    public static CadenceLimit? Closed(ChannelSettings settings, DateOnly day, TimeOnly at) =>
        settings.QuietDays.Contains(day.DayOfWeek) ? CadenceLimit.QuietDay
        : settings.Blackouts.Any(b => b.Holds(day)) ? CadenceLimit.Blackout
        : PublicHolidays.Holds(settings.Holidays, day) ? CadenceLimit.Holiday
        : settings.QuietHours.Any(q => q.Holds(at)) ? CadenceLimit.QuietHours
        : null;

    /// <summary>The first free slot after <paramref name="after"/> and not after <paramref name="until"/>; null when there is none.</summary>
    public static DateTimeOffset? NextFree(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset after, DateTimeOffset until) =>
        SlotCalendar.Between(settings, after, until).Where(at => Allows(settings, taken, at)).Select(at => (DateTimeOffset?)at).FirstOrDefault();

    /// <summary>How many of the hours are in the week of <paramref name="now"/>, Monday to Sunday in the channel's zone.</summary>
    public static int InWeek(ChannelSettings settings, IEnumerable<DateTimeOffset> hours, DateTimeOffset now)
    {
        var zone = SlotCalendar.Zone(settings);
        var week = Monday(Day(now, zone));
        return hours.Count(at => Monday(Day(at, zone)) == week);
    }

    private static CadenceLimit? Closed(ChannelSettings settings, DateTime local) => Closed(settings, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    private static DateOnly Day(DateTimeOffset at, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    private static DateOnly Monday(DateOnly day) => DateOnly.FromDateTime(ISOWeek.ToDateTime(ISOWeek.GetYear(day.ToDateTime(default)), ISOWeek.GetWeekOfYear(day.ToDateTime(default)), DayOfWeek.Monday));
}
