using System.Collections.Immutable;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Approval;

/// <summary>Whether what was signed may stand under what another rule pack finds.</summary>
public static class VerdictRules
{
    /// <summary>What nothing clears, the gravest first: a block that was not overruled, an attestation that the surgeon did not give. Empty: the signature stands.</summary>
    public static ImmutableArray<PostFinding> Uncleared(
        IReadOnlyCollection<PostFinding> findings, IReadOnlyCollection<FindingMark> cleared, IReadOnlyList<Attestation> attestations) =>
        [.. findings.Where(f => f.Severity == FindingSeverity.Block && !cleared.Contains(FindingMark.Of(f)))
            .Concat(findings.Where(f => f.Severity == FindingSeverity.Attest && !ApprovalRules.IsAttested(f, attestations)))];

    /// <summary>Where a post goes back to: to its author when something is forbidden, to the surgeon when only their word is missing.</summary>
    public static PostState Reopened(IReadOnlyCollection<PostFinding> uncleared) =>
        uncleared.Any(f => f.Severity == FindingSeverity.Block) ? PostState.ChangesRequested : PostState.InReview;

    /// <summary>What rules found, without what repeats another post: other rules change nothing in that.</summary>
    public static ImmutableArray<PostFinding> Charter(IReadOnlyCollection<PostFinding> findings) => [.. findings.Where(f => !RepetitionRule.Is(f.Rule))];

    /// <summary>Findings of a channel that has left say nothing any more.</summary>
    public static ImmutableArray<PostFinding> Of(IReadOnlyCollection<PostFinding> findings, IReadOnlyCollection<string> waiting) =>
        [.. findings.Where(f => f.Channel.Length == 0 || waiting.Contains(f.Channel))];
}
