using System.Collections.Immutable;
using Scheduler.Contracts.Charter;

namespace Scheduler.Contracts.Posts;

/// <summary>The surgeon's own word that clears an attest finding of one version.</summary>
[GenerateSerializer, Alias("attestation"), Immutable]
public sealed record Attestation
{
    /// <summary>The rule whose findings it clears.</summary>
    [Id(0)] public required string Rule { get; init; }

    /// <summary>Why, in the surgeon's words; never empty.</summary>
    [Id(1)] public required string Reason { get; init; }

    /// <summary>The findings of that rule that were before the surgeon, written down when they sign; empty: signed before these were kept, or not yet signed.</summary>
    [Id(2)] public ImmutableArray<FindingMark> Covers { get; init; } = [];
}
