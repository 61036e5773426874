using System.Collections.Immutable;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Surgeons;

namespace Scheduler.Pipeline.Channels;

/// <summary>What limits publishing, of one channel or of its owner; 0 where there is no limit.</summary>
public sealed record Limits
{
    public required TimeZoneInfo Zone { get; init; }

    public TimeSpan Gap { get; init; }

    public int PerDay { get; init; }

    public int PerWeek { get; init; }

    public ImmutableArray<DayOfWeek> QuietDays { get; init; } = [];

    public ImmutableArray<QuietHours> QuietHours { get; init; } = [];

    public ImmutableArray<Blackout> Blackouts { get; init; } = [];

    public HolidayRegion Holidays { get; init; }

    public static Limits Of(ChannelSettings settings) => new()
    {
        Zone = SlotCalendar.Zone(settings),
        Gap = settings.MinimumGap,
        PerDay = settings.MaxPerDay,
        PerWeek = settings.MaxPerWeek,
        QuietDays = settings.QuietDays,
        QuietHours = settings.QuietHours,
        Blackouts = settings.Blackouts,
        Holidays = settings.Holidays,
    };

    public static Limits Of(OwnerRhythm rhythm, string zone) => new()
    {
        Zone = TimeZoneInfo.FindSystemTimeZoneById(zone),
        Gap = rhythm.MinimumGap,
        PerDay = rhythm.MaxPerDay,
        PerWeek = rhythm.MaxPerWeek,
        QuietHours = rhythm.QuietHours,
        Blackouts = rhythm.Blackouts,
        Holidays = rhythm.Holidays,
    };

    /// <summary>What closes an hour whatever else is planned; null: it is open.</summary>
    public CadenceLimit? Closed(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone) is var local ? Closed(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime)) : null;

    /// <summary>What closes a day or an hour whatever else is planned; null: it is open.</summary>
    public CadenceLimit? Closed(DateOnly day, TimeOnly at) =>
        QuietDays.Contains(day.DayOfWeek) ? CadenceLimit.QuietDay
        : Blackouts.Any(b => b.Holds(day)) ? CadenceLimit.Blackout
        : PublicHolidays.Holds(Holidays, day) ? CadenceLimit.Holiday
        : QuietHours.Any(q => q.Holds(at)) ? CadenceLimit.QuietHours
        : null;

    /// <summary>The calendar day of an instant, where the rules are stated.</summary>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    /// <summary>The Monday of its week.</summary>
    public DateOnly Week(DateTimeOffset at) => Day(at) is var day ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : default;
}
