using System.Collections.Immutable;

namespace Scheduler.Contracts.Charter;

/// <summary>What a rule pack would make of one signed post that has not left.</summary>
[GenerateSerializer, Alias("rule-effect"), Immutable]
public sealed record RuleEffect
{
    /// <summary>The post's key string.</summary>
    [Id(0)] public required string Post { get; init; }

    /// <summary>Its name in the panel.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>The rule pack it was last checked with.</summary>
    [Id(2)] public required string Before { get; init; }

    /// <summary>What that pack found.</summary>
    [Id(3)] public ImmutableArray<PostFinding> Now { get; init; } = [];

    /// <summary>The pack asked about.</summary>
    [Id(4)] public required string After { get; init; }

    /// <summary>What that one would find.</summary>
    [Id(5)] public ImmutableArray<PostFinding> Then { get; init; } = [];

    /// <summary>Of those, the blocks and attestations that nothing clears: with any, the post would be re-opened.</summary>
    [Id(6)] public ImmutableArray<PostFinding> Worse { get; init; } = [];

    /// <summary>When its next variant leaves (UTC).</summary>
    [Id(7)] public DateTimeOffset? Leaves { get; init; }
}
