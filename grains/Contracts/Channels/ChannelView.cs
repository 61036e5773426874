using System.Collections.Immutable;

namespace Scheduler.Contracts.Channels;

/// <summary>A channel as it is read.</summary>
[GenerateSerializer, Alias("channel-view"), Immutable]
public sealed record ChannelView
{
    /// <summary>The channel's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>How it is meant to publish.</summary>
    [Id(1)] public required ChannelSettings Settings { get; init; }

    /// <summary>What waits, soonest first.</summary>
    [Id(2)] public ImmutableArray<QueueEntry> Queue { get; init; } = [];

    /// <summary>Hours (UTC) at which it published lately, oldest first; counted by the cadence.</summary>
    [Id(3)] public ImmutableArray<DateTimeOffset> Recent { get; init; } = [];

    /// <summary>Its next free slot (UTC); null: it has no slots.</summary>
    [Id(4)] public DateTimeOffset? NextFreeSlot { get; init; }

    /// <summary>A pause of this very channel, by its account (must be reconnected) or by a person; null: none.</summary>
    [Id(5)] public string? PausedBecause { get; init; }

    /// <summary>What did not leave at its hour (a pause, a missed hour) and waits for a person to give it another, inside its window.</summary>
    [Id(6)] public ImmutableArray<ParkedEntry> Parked { get; init; } = [];

    /// <summary>Posts of this week, Monday to Sunday in its zone: those that left and those that wait.</summary>
    [Id(7)] public int ThisWeek { get; init; }
}
