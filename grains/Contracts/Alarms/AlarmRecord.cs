using System.Collections.Immutable;

namespace Scheduler.Contracts.Alarms;

/// <summary>Something that is wrong with the installation, from when it was seen until it was over.</summary>
[GenerateSerializer, Alias("alarm-record"), Immutable]
public sealed record AlarmRecord
{
    /// <summary>What it is.</summary>
    [Id(0)] public required AlarmKind Kind { get; init; }

    /// <summary>The machine that it is about; empty: the installation.</summary>
    [Id(1)] public string Machine { get; init; } = "";

    /// <summary>Raised (UTC).</summary>
    [Id(2)] public required DateTimeOffset Since { get; init; }

    /// <summary>Last seen (UTC), to the minute.</summary>
    [Id(3)] public required DateTimeOffset SeenAt { get; init; }

    /// <summary>How many: entries overdue, shards silent, milliseconds that a clock is off.</summary>
    [Id(4)] public long Count { get; init; }

    /// <summary>Since when the oldest waits (UTC); null: nothing waits.</summary>
    [Id(5)] public DateTimeOffset? Oldest { get; init; }

    /// <summary>The ways on which it was told: mail, webhook.</summary>
    [Id(6)] public ImmutableArray<string> Told { get; init; } = [];

    /// <summary>Over (UTC); null: it stands.</summary>
    [Id(7)] public DateTimeOffset? Until { get; init; }

    /// <summary>What makes it one alarm: its kind, and the machine where there is one.</summary>
    public string Name => Machine.Length == 0 ? Kind.ToString() : $"{Kind}@{Machine}";
}
