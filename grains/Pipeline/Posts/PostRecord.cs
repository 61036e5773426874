using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Posts;

/// <summary>What a post's grain keeps.</summary>
[GenerateSerializer, Alias("post-record"), Immutable]
public sealed record PostRecord
{
    [Id(0)] public PostState State { get; init; }

    [Id(1)] public int Version { get; init; }

    [Id(2)] public PostContent? Content { get; init; }

    [Id(3)] public string Hash { get; init; } = "";

    [Id(4)] public ImmutableArray<PostFinding> Findings { get; init; } = [];

    [Id(5)] public string RulePack { get; init; } = "";

    [Id(6)] public string Reason { get; init; } = "";

    [Id(7)] public SignatureRecord? Signature { get; init; }

    [Id(8)] public PostContent? LastSeen { get; init; }

    [Id(9)] public Actor? CreatedBy { get; init; }

    [Id(10)] public DateTimeOffset CreatedAt { get; init; }

    [Id(11)] public DateTimeOffset UpdatedAt { get; init; }

    [Id(12)] public Actor? UpdatedBy { get; init; }

    [Id(13)] public ImmutableArray<PlannedPublication> Plan { get; init; } = [];

    /// <summary>Channels on which it left, or may have left: their variants are no longer anyone's to change.</summary>
    [Id(14)] public ImmutableArray<string> Left { get; init; } = [];

    /// <summary>The wake that stands in the timetable (UTC); null: none.</summary>
    [Id(15)] public DateTimeOffset? WakeAt { get; init; }

    /// <summary>Objections to its blocks, those to earlier texts included.</summary>
    [Id(16)] public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>Blocks of this text that two people overruled.</summary>
    [Id(17)] public ImmutableArray<FindingMark> Cleared { get; init; } = [];

    /// <summary>The rule pack that re-opened it; null once somebody has acted on it.</summary>
    [Id(18)] public RuleChange? Reopened { get; init; }
}
