using System.Collections.Immutable;

namespace Scheduler.Contracts.Channels;

/// <summary>How a channel is meant to publish. Stated in the owner's zone.</summary>
[GenerateSerializer, Alias("channel-settings"), Immutable]
public sealed record ChannelSettings
{
    /// <summary>The account as people know it: @dr_corvaisier.</summary>
    [Id(0)] public required string Name { get; init; }

    /// <summary>IANA zone of every rule here.</summary>
    [Id(1)] public required string TimeZone { get; init; }

    /// <summary>Posting slots as Quartz cron expressions (seconds first): <c>0 30 8 ? * TUE,THU</c>.</summary>
    [Id(2)] public ImmutableArray<string> Slots { get; init; } = [];

    /// <summary>At least this long between two posts of this channel. Default 1 h; 0 or more.</summary>
    [Id(3)] public TimeSpan MinimumGap { get; init; } = TimeSpan.FromHours(1);

    /// <summary>At most so many a calendar day of the zone. Default 1; 1 to 100.</summary>
    [Id(4)] public int MaxPerDay { get; init; } = 1;

    /// <summary>What could not leave this long after its hour is missed, never sent late. Default 2 h.</summary>
    [Id(5)] public TimeSpan Tolerance { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Days on which nothing is planned.</summary>
    [Id(6)] public ImmutableArray<DayOfWeek> QuietDays { get; init; } = [];

    /// <summary>At most so many a week, Monday to Sunday in the zone. Default 0: no limit but the day's; 0 to 500.</summary>
    [Id(7)] public int MaxPerWeek { get; init; }

    /// <summary>At least so many a week: below it the panel says so, and nothing leaves for it. Default 0: not asked; 0 to 50.</summary>
    [Id(8)] public int WeeklyMinimum { get; init; }

    /// <summary>Hours at which nothing leaves, at most 5.</summary>
    [Id(9)] public ImmutableArray<QuietHours> QuietHours { get; init; } = [];

    /// <summary>Days on which nothing leaves, at most 60.</summary>
    [Id(10)] public ImmutableArray<Blackout> Blackouts { get; init; } = [];

    /// <summary>Whose public holidays are kept. Default: none.</summary>
    [Id(11)] public HolidayRegion Holidays { get; init; }
}
