using System.Collections.Immutable;

namespace Scheduler.Contracts.Charter;

/// <summary>What is kept of a signed text to know its like again: nothing can be read back from it.</summary>
[GenerateSerializer, Alias("print-record"), Immutable]
public sealed record PrintRecord
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Publication { get; init; }

    /// <summary>The hour it was planned for when it was signed (UTC).</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>The MinHash values of the text's word triples.</summary>
    [Id(2)] public required ImmutableArray<uint> Values { get; init; }

    /// <summary>The campaign it belongs to; empty: none.</summary>
    [Id(3)] public string Campaign { get; init; } = "";
}
