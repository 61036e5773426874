using System.Globalization;

namespace Scheduler.Web.Panel.Times;

/// <summary>A date and an hour as they are typed, on a zone's wall clock.</summary>
public static class WallClock
{
    /// <summary>As browsers write a date.</summary>
    public const string Date = "yyyy-MM-dd";

    /// <summary>As browsers write an hour.</summary>
    public const string Time = "HH:mm";

    /// <summary>The instant (UTC); null: not an hour, or one that the clock skips in spring. Of an hour that comes twice in autumn, the first.</summary>
    public static DateTimeOffset? Read(string date, string time, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact($"{date} {time}", $"{Date} {Time}", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || zone.IsInvalidTime(local)) { return null; }
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The date and the hour a person would have typed.</summary>
    public static (string Date, string Time) Write(DateTimeOffset at, TimeZoneInfo zone) => Hours.At(at, zone) is var local
        ? (local.ToString(Date, CultureInfo.InvariantCulture), local.ToString(Time, CultureInfo.InvariantCulture)) : default;
}
