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
        Queued = card.Channel.Queue.Length,
        NextFreeSlot = card.Channel.NextFreeSlot,
        Connected = card.Account?.Connected ?? false,
        PausedBecause = card.Channel.PausedBecause,
    };
}
