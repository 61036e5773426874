using System.Globalization;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Panel.Times;

/// <summary>How a person reads an instant: in a zone, in their language, as near as they think of it.</summary>
public static class Hours
{
    /// <summary>The language dates are written in.</summary>
    public static CultureInfo Tongue => CultureInfo.GetCultureInfo(Say.English ? "en-GB" : "fr-FR");

    /// <summary>8 h 30, 18 h; 8:30, 18:00.</summary>
    public static string Hour(DateTimeOffset local) => Say.English
        ? local.ToString("H:mm", CultureInfo.InvariantCulture)
        : local.Minute == 0 ? $"{local.Hour}\u00a0h" : string.Create(CultureInfo.InvariantCulture, $"{local.Hour}\u00a0h\u00a0{local.Minute:00}");

    /// <summary>mar. 24 nov., 8 h 30.</summary>
    public static string Short(DateTimeOffset at, TimeZoneInfo zone) => At(at, zone) is var local ? $"{ShortDay(local)}, {Hour(local)}" : "";

    /// <summary>mar. 24 nov.</summary>
    public static string ShortDay(DateTimeOffset local) => local.ToString("ddd d MMM", Tongue);

    /// <summary>mardi 24 novembre.</summary>
    public static string Day(DateTimeOffset local) => local.ToString("dddd", Tongue) + " " + DayOfMonth(local) + " " + local.ToString("MMMM", Tongue);

    /// <summary>demain à 8 h 30; mardi à 8 h 30 within the week; mardi 1er décembre à 8 h 30 beyond.</summary>
    public static string Phrase(DateTimeOffset at, TimeZoneInfo zone, DateTimeOffset now)
    {
        var local = At(at, zone);
        return Say.It("time.at", NearDay(local, At(now, zone)), Hour(local));
    }

    /// <summary>aujourd’hui, demain, hier, mardi, mardi 1er décembre, mardi 1er décembre 2027.</summary>
    public static string NearDay(DateTimeOffset local, DateTimeOffset today) => (local.Date - today.Date).Days switch
    {
        0 => Say.It("time.today"),
        1 => Say.It("time.tomorrow"),
        -1 => Say.It("time.yesterday"),
        > 1 and < 7 => local.ToString("dddd", Tongue),
        _ => Day(local) + (local.Year == today.Year ? "" : " " + local.Year.ToString(CultureInfo.InvariantCulture)),
    };

    /// <summary>The instant on the zone's wall clock.</summary>
    public static DateTimeOffset At(DateTimeOffset at, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(at, zone);

    private static string DayOfMonth(DateTimeOffset local) =>
        local.Day == 1 && !Say.English ? "1er" : local.Day.ToString(CultureInfo.InvariantCulture);
}
