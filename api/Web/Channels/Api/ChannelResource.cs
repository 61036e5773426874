using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Channels.Api;

/// <summary>A social channel.</summary>
public sealed record ChannelResource
{
    /// <summary>network/account: what a variant's channel names.</summary>
    public required string Id { get; init; }

    /// <summary>The surgeon or practice whose it is.</summary>
    public required string Owner { get; init; }

    /// <summary>The network.</summary>
    public required Network Network { get; init; }

    /// <summary>The account as people know it.</summary>
    public required string Name { get; init; }

    /// <summary>IANA zone of its slots.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Posting slots as Quartz cron expressions, seconds first.</summary>
    public required ImmutableArray<string> Slots { get; init; }

    /// <summary>At most so many a day.</summary>
    public required int MaxPerDay { get; init; }

    /// <summary>Minutes between two posts, at least.</summary>
    public required double MinimumGapMinutes { get; init; }

    /// <summary>At most so many a week, Monday to Sunday; 0: no limit but the day's.</summary>
    public required int MaxPerWeek { get; init; }

    /// <summary>Posts a week below which the panel says so; 0: not asked.</summary>
    public required int WeeklyMinimum { get; init; }

    /// <summary>Posts of this week, those that left and those that wait.</summary>
    public required int ThisWeek { get; init; }

    /// <summary>Publications that wait.</summary>
    public required int Queued { get; init; }

    /// <summary>Its next free slot; null: it has no slots.</summary>
    public required DateTimeOffset? NextFreeSlot { get; init; }

    /// <summary>It can publish as far as is known.</summary>
    public required bool Connected { get; init; }

    /// <summary>Why it publishes nothing now; null: it does.</summary>
    public required string? PausedBecause { get; init; }

    internal static ChannelResource Of(ChannelCard card) => new()
    {
        Id = ChannelRef.Of(card.Key),
        Owner = card.Key.Owner.Owner,
        Network = card.Key.Network,
        Name = card.Channel.Settings.Name,
        TimeZone = card.Channel.Settings.TimeZone,
        Slots = card.Channel.Settings.Slots,
        MaxPerDay = card.Channel.Settings.MaxPerDay,
        MinimumGapMinutes = card.Channel.Settings.MinimumGap.TotalMinutes,
        MaxPerWeek = card.Channel.Settings.MaxPerWeek,
        WeeklyMinimum = card.Channel.Settings.WeeklyMinimum,
        ThisWeek = card.Channel.ThisWeek,
        Queued = card.Channel.Queue.Length,
        NextFreeSlot = card.Channel.NextFreeSlot,
        Connected = card.Account?.Connected ?? false,
        PausedBecause = card.Channel.PausedBecause,
    };
}
