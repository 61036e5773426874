using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>How often a channel may publish, whatever the origin of a post.</summary>
public static class CadenceRules
{
    /// <summary>Whether one more post fits at <paramref name="at"/> beside those taken.</summary>
    public static bool Allows(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at) => Against(settings, taken, at) is null;

    /// <summary>What keeps one more post from leaving at <paramref name="at"/> beside those taken; null: nothing.</summary>
    public static CadenceLimit? Against(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at) => Against(Limits.Of(settings), taken, at);

    /// <summary>What keeps one more post from leaving at <paramref name="at"/> beside those taken; null: nothing.</summary>
    public static CadenceLimit? Against(Limits limits, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset at)
    {
        if (limits.Closed(at) is { } closed) { return closed; }
        if (taken.Any(t => (t - at).Duration() < limits.Gap)) { return CadenceLimit.Gap; }
        if (limits.PerDay > 0 && taken.Count(t => limits.Day(t) == limits.Day(at)) >= limits.PerDay) { return CadenceLimit.Day; }
        return limits.PerWeek > 0 && taken.Count(t => limits.Week(t) == limits.Week(at)) >= limits.PerWeek ? CadenceLimit.Week : null;
    }

    /// <summary>What closes an hour whatever else is planned; null: it is open.</summary>
    public static CadenceLimit? Closed(ChannelSettings settings, DateTimeOffset at) => Limits.Of(settings).Closed(at);

    /// <summary>What closes a day or an hour whatever else is planned; null: it is open.</summary>
    public static CadenceLimit? Closed(ChannelSettings settings, DateOnly day, TimeOnly at) => Limits.Of(settings).Closed(day, at);

    /// <summary>The first free slot after <paramref name="after"/> and not after <paramref name="until"/>; null when there is none.</summary>
    public static DateTimeOffset? NextFree(ChannelSettings settings, IReadOnlyCollection<DateTimeOffset> taken, DateTimeOffset after, DateTimeOffset until) =>
        SlotCalendar.Between(settings, after, until).Where(at => Allows(settings, taken, at)).Select(at => (DateTimeOffset?)at).FirstOrDefault();

    /// <summary>How many of the hours are in the week of <paramref name="now"/>, Monday to Sunday in the channel's zone.</summary>
    public static int InWeek(ChannelSettings settings, IEnumerable<DateTimeOffset> hours, DateTimeOffset now) =>
        Limits.Of(settings) is var limits ? hours.Count(at => limits.Week(at) == limits.Week(now)) : 0;
}
