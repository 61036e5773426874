namespace Scheduler.Pipeline.Channels;

/// <summary>The wall clock as instants.</summary>
public static class LocalDay
{
    /// <summary>A day's first instant: midnight, or in zones that skip midnight on that day its first minute.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone) => Instant(day.ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>A wall time as an instant: the first of two where it comes twice, the first minute after where the clock leaps over it.</summary>
    public static DateTimeOffset Instant(DateTime wall, TimeZoneInfo zone)
    {
        var local = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local)) { local = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute)); }
        while (zone.IsInvalidTime(local)) { local = local.AddMinutes(1); }
        return new(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local));
    }
}
