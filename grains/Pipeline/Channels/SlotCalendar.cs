using Quartz;
using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>
/// A channel's posting slots as instants. Quartz reads the wall clock, without a zone; the wall becomes an instant here: 8:30 is 8:30 on every day, once,
/// the first of two where it comes twice, the first minute after where the clock leaps over it.
/// </summary>
public static class SlotCalendar
{
    /// <summary>Slots after <paramref name="after"/> and not after <paramref name="until"/>, soonest first, closed days and hours left out.</summary>
    public static IEnumerable<DateTimeOffset> Between(ChannelSettings settings, DateTimeOffset after, DateTimeOffset until)
    {
        var zone = Zone(settings);
        // In a zone with a negative summer time Quartz answers the same instant for ever.
        var crons = settings.Slots.Select(s => new CronExpression(s, TimeZoneInfo.Utc)).ToList();
        var (at, wall) = (after, new DateTimeOffset(TimeZoneInfo.ConvertTime(after, zone).DateTime, TimeSpan.Zero));
        while (Next(crons, wall) is { } next && LocalDay.Instant(next.DateTime, zone) is var slot && slot <= until)
        {
            wall = next;
            if (slot <= at) { continue; }
            at = slot;
            if (CadenceRules.Closed(settings, at) is null) { yield return at; }
        }
    }

    /// <summary>The zone in which a channel's rules are stated.</summary>
    public static TimeZoneInfo Zone(ChannelSettings settings) => TimeZoneInfo.FindSystemTimeZoneById(settings.TimeZone);

    /// <summary>A slot that can be read as a Quartz cron expression, and comes at most once a minute.</summary>
    public static bool IsSlot(string expression)
    {
        // A slot every second would be walked through second by second whenever a channel is full.
        if (!expression.AsSpan().Trim().TrimStart("0123456789").StartsWith(' ')) { return false; }
        try { return new CronExpression(expression).GetNextValidTimeAfter(DateTimeOffset.UnixEpoch) is not null; }
        catch (FormatException) { return false; }
    }

    private static DateTimeOffset? Next(IEnumerable<CronExpression> crons, DateTimeOffset after) =>
        crons.Select(c => c.GetNextValidTimeAfter(after)).Where(t => t is not null).Min();
}
