using System.Collections.Immutable;

namespace Scheduler.Contracts.Charter;

/// <summary>Why a signed post was re-opened: a rule pack under which its verdict is worse.</summary>
[GenerateSerializer, Alias("rule-change"), Immutable]
public sealed record RuleChange
{
    /// <summary>The rule pack it was signed under.</summary>
    [Id(0)] public required string Before { get; init; }

    /// <summary>The rule pack now in force.</summary>
    [Id(1)] public required string After { get; init; }

    /// <summary>The rules that nobody cleared, the gravest first.</summary>
    [Id(2)] public ImmutableArray<string> Rules { get; init; } = [];
}
