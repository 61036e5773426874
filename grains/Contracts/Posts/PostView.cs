using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;

namespace Scheduler.Contracts.Posts;

/// <summary>A post as it is read.</summary>
[GenerateSerializer, Alias("post-view"), Immutable]
public sealed record PostView
{
    /// <summary>The post's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(1)] public required PostState State { get; init; }

    /// <summary>Counts the edits, from 1.</summary>
    [Id(2)] public required int Version { get; init; }

    /// <summary>What is written.</summary>
    [Id(3)] public required PostContent Content { get; init; }

    /// <summary>SHA-256 of the canonical document this version would be signed as, lower-case hex; empty while it cannot be submitted.</summary>
    [Id(4)] public string Hash { get; init; } = "";

    /// <summary>What the charter check says of this version.</summary>
    [Id(5)] public ImmutableArray<PostFinding> Findings { get; init; } = [];

    /// <summary>The rule pack that said it.</summary>
    [Id(6)] public string RulePack { get; init; } = "";

    /// <summary>Why a change was asked, or it was declined or cancelled.</summary>
    [Id(7)] public string Reason { get; init; } = "";

    /// <summary>Who signed it; null: nobody.</summary>
    [Id(8)] public Actor? SignedBy { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(9)] public DateTimeOffset? SignedAt { get; init; }

    /// <summary>The content the surgeon saw last (signed, declined or sent back): what a diff starts from.</summary>
    [Id(10)] public PostContent? LastSeen { get; init; }

    /// <summary>Who wrote the first version.</summary>
    [Id(11)] public required Actor CreatedBy { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(12)] public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last change (UTC).</summary>
    [Id(13)] public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Who made it.</summary>
    [Id(14)] public required Actor UpdatedBy { get; init; }

    /// <summary>Attestations given for this version.</summary>
    [Id(15)] public ImmutableArray<Attestation> Attestations { get; init; } = [];

    /// <summary>Where each variant goes and when, in the order of the content's variants.</summary>
    [Id(16)] public ImmutableArray<PlannedPublication> Plan { get; init; } = [];

    /// <summary>Objections to blocks of this very text.</summary>
    [Id(17)] public ImmutableArray<Objection> Objections { get; init; } = [];

    /// <summary>Blocks that two people overruled: they stop nothing.</summary>
    [Id(18)] public ImmutableArray<FindingMark> Cleared { get; init; } = [];

    /// <summary>The rule pack that re-opened it after it was signed; null: none.</summary>
    [Id(19)] public RuleChange? Reopened { get; init; }

    /// <summary>The findings that stop it: blocks that nobody overruled.</summary>
    public IEnumerable<PostFinding> Stops => Findings.Where(f => f.Severity == FindingSeverity.Block && !Cleared.Contains(FindingMark.Of(f)));
}
