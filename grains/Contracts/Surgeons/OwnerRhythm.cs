using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Contracts.Surgeons;

/// <summary>How often a surgeon publishes, all channels together: a post counts once, on however many networks. Stated in the surgeon's zone.</summary>
[GenerateSerializer, Alias("owner-rhythm"), Immutable]
public sealed record OwnerRhythm
{
    /// <summary>At least this long between two posts. Default 0: not asked; up to 7 days.</summary>
    [Id(0)] public TimeSpan MinimumGap { get; init; }

    /// <summary>At most so many posts a calendar day. Default 0: no limit; up to 100.</summary>
    [Id(1)] public int MaxPerDay { get; init; }

    /// <summary>At most so many posts a week, Monday to Sunday. Default 0: no limit; up to 500.</summary>
    [Id(2)] public int MaxPerWeek { get; init; }

    /// <summary>At least so many posts a week: below it the panel says so, and nothing leaves for it. Default 0: not asked; up to 50.</summary>
    [Id(3)] public int WeeklyMinimum { get; init; }

    /// <summary>Hours at which nothing leaves on any channel, at most 5.</summary>
    [Id(4)] public ImmutableArray<QuietHours> QuietHours { get; init; } = [];

    /// <summary>Days on which nothing leaves on any channel (leave, a congress), at most 60.</summary>
    [Id(5)] public ImmutableArray<Blackout> Blackouts { get; init; } = [];

    /// <summary>Whose public holidays are kept on every channel. Default: none.</summary>
    [Id(6)] public HolidayRegion Holidays { get; init; }

    /// <summary>It asks for nothing.</summary>
    public bool IsEmpty => this is { MinimumGap.Ticks: 0, MaxPerDay: 0, MaxPerWeek: 0, WeeklyMinimum: 0, QuietHours.Length: 0, Blackouts.Length: 0, Holidays: HolidayRegion.None };
}
