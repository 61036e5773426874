namespace Scheduler.Silo.Demo;

/// <summary>When the demonstration's planned posts leave, whatever the day of its first start.</summary>
public static class DemoHours
{
    private static readonly TimeOnly Noon = new(12, 15);

    /// <summary>12:15 where the surgeon is, on the <paramref name="nth"/> day after <paramref name="first"/> that is not quiet: each number is a day of its own, since a channel takes one post a day.</summary>
    /// <param name="surgeon">Whose zone and quiet days.</param>
    /// <param name="first">The day of the first start where the surgeon is.</param>
    /// <param name="nth">From 1.</param>
    public static DateTimeOffset NoonOf(DemoSurgeon surgeon, DateOnly first, int nth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nth, 1);
        var day = Enumerable.Range(1, nth * 7).Select(first.AddDays).Where(d => !surgeon.QuietDays.Contains(d.DayOfWeek)).ElementAt(nth - 1);
        var local = day.ToDateTime(Noon);
        return new(local, surgeon.Site.TimeZone.GetUtcOffset(local));
    }
}
