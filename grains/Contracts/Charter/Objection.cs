using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Charter;

/// <summary>An author's objection to a block, and what was written to overrule it. It holds for one text only.</summary>
[GenerateSerializer, Alias("objection"), Immutable]
public sealed record Objection
{
    /// <summary>The finding it is about.</summary>
    [Id(0)] public required FindingMark Mark { get; init; }

    /// <summary>SHA-256 of what would leave on that channel, lower-case hex; any edit of it makes the objection void.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>Who objects.</summary>
    [Id(2)] public required Actor By { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>Why, in their words; never empty.</summary>
    [Id(4)] public required string Reason { get; init; }

    /// <summary>The rule pack that blocked.</summary>
    [Id(5)] public required string RulePack { get; init; }

    /// <summary>What the agency's owner and the surgeon wrote; at most one each.</summary>
    [Id(6)] public ImmutableArray<OverruleStatement> Statements { get; init; } = [];

    /// <summary>Two different people, one in each capacity, overruled it.</summary>
    public bool IsOverruled =>
        Statements.Any(owner => owner.Capacity == OverruleCapacity.Owner && Statements.Any(s => s.Capacity == OverruleCapacity.Surgeon && s.By.Id != owner.By.Id));
}
