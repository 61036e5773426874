using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Pipeline.Channels;

/// <summary>An owner's week, all channels together.</summary>
public static class OwnerWeek
{
    /// <summary>How many posts have an hour in the week of <paramref name="now"/>, Monday to Sunday in the owner's zone; a post counts once.</summary>
    public static int Posts(IEnumerable<PlannedHour> hours, string zone, DateTimeOffset now)
    {
        var limits = Limits.Of(new OwnerRhythm(), zone);
        return hours.Where(h => limits.Week(h.At) == limits.Week(now)).Select(h => PublicationKey.Parse(h.Publication).Post).Distinct().Count();
    }
}
