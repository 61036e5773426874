namespace Scheduler.Pipeline.Channels;

/// <summary>A calendar day as instants.</summary>
public static class LocalDay
{
    /// <summary>Its first instant: midnight, or in zones that skip midnight on that day its first minute.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(midnight)) { midnight = midnight.AddMinutes(15); }
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new(midnight, offset);
    }
}
