namespace Scheduler.Pipeline.Audit;

/// <summary>A stretch of an agency's audit, sealed: its hash rests on the seal before and on every entry.</summary>
[GenerateSerializer, Alias("seal-record"), Immutable]
public sealed record SealRecord
{
    /// <summary>Counted from 1, without a gap.</summary>
    [Id(0)] public required long Number { get; init; }

    /// <summary>Position of its first entry.</summary>
    [Id(1)] public required long From { get; init; }

    /// <summary>Position of its last entry.</summary>
    [Id(2)] public required long To { get; init; }

    /// <summary>Entries in it.</summary>
    [Id(3)] public required int Count { get; init; }

    /// <summary>The hash of the seal before; empty for the first.</summary>
    [Id(4)] public required string Previous { get; init; }

    /// <summary>SHA-256 over <see cref="Previous"/> and each entry's id and bytes, in lower-case hexadecimal.</summary>
    [Id(5)] public required string Hash { get; init; }

    /// <summary>Sealed (UTC).</summary>
    [Id(6)] public required DateTimeOffset At { get; init; }
}
