using System.Collections.Immutable;
using Scheduler.Contracts.Channels;

namespace Scheduler.Pipeline.Channels;

/// <summary>What a channel's grain keeps.</summary>
[GenerateSerializer, Alias("channel-record"), Immutable]
public sealed record ChannelRecord
{
    [Id(0)] public ChannelSettings? Settings { get; init; }

    /// <summary>What waits, soonest first.</summary>
    [Id(1)] public ImmutableArray<QueueEntry> Queue { get; init; } = [];

    /// <summary>What did not leave at its hour.</summary>
    [Id(2)] public ImmutableArray<ParkedEntry> Parked { get; init; } = [];

    /// <summary>What it released lately, oldest first: the cadence counts it.</summary>
    [Id(3)] public ImmutableArray<RecentRelease> Recent { get; init; } = [];
}
