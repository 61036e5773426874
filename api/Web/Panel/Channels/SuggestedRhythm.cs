using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Panel.Channels;

/// <summary>Where a new channel starts: a few slots a week that leave room, never at night. A person changes it; nothing changes it later.</summary>
public static class SuggestedRhythm
{
    /// <summary>The start for a network, in an owner's zone.</summary>
    public static ChannelSettings Of(Network network, string zone) => network switch
    {
        Network.LinkedIn => Base(zone, "0 30 8 ? * TUE,THU") with { MaxPerWeek = 3 },
        Network.Instagram => Base(zone, "0 30 18 ? * MON,WED,FRI") with { MaxPerWeek = 4 },
        Network.X => Base(zone, "0 30 12 ? * MON-FRI") with { MaxPerDay = 2, MaxPerWeek = 7, MinimumGap = TimeSpan.FromHours(2) },
        Network.YouTube => Base(zone, "0 0 18 ? * WED") with { MaxPerWeek = 1 },
        _ => Base(zone, "0 30 12 ? * MON,WED,FRI") with { MaxPerDay = 2, MaxPerWeek = 5, MinimumGap = TimeSpan.FromHours(2) },
    };

    /// <summary>The holidays that a zone's people keep.</summary>
    public static HolidayRegion Holidays(string zone) => zone switch
    {
        "Europe/Paris" => HolidayRegion.Metropolitan,
        "America/Guadeloupe" => HolidayRegion.Guadeloupe,
        "America/Martinique" => HolidayRegion.Martinique,
        "America/Cayenne" => HolidayRegion.Guyane,
        "Indian/Reunion" => HolidayRegion.Reunion,
        "Indian/Mayotte" => HolidayRegion.Mayotte,
        _ => HolidayRegion.None,
    };

    private static ChannelSettings Base(string zone, params string[] slots) => new()
    {
        Name = "",
        TimeZone = zone,
        Slots = [.. slots],
        MinimumGap = TimeSpan.FromHours(4),
        WeeklyMinimum = 1,
        QuietHours = [new() { From = new(21, 0), To = new(7, 0) }],
        Holidays = Holidays(zone),
    };
}
