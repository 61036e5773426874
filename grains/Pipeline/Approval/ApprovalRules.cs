using System.Collections.Immutable;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Approval;

/// <summary>What is signed, and what a signature needs.</summary>
public static class ApprovalRules
{
    /// <summary>The document of a post: every variant that has not left yet, with its window.</summary>
    public static CanonicalDocument Document(string post, PostContent content, IReadOnlyList<PlannedPublication> plan, IReadOnlyCollection<string> left) => new()
    {
        Post = post,
        Language = content.Language,
        Variants = [.. content.Variants
            .Select((variant, i) => (variant, planned: plan[i]))
            .Where(v => !left.Contains(v.variant.Channel))
            .Select(v => new CanonicalVariant
            {
                Channel = v.variant.Channel,
                NotBefore = v.planned.NotBefore,
                NotAfter = v.planned.NotAfter,
                Text = v.variant.Text,
                Title = v.variant.Title,
                Card = v.variant.Card,
                Media = v.variant.Media,
                Tags = v.variant.Tags,
            })
            .OrderBy(v => v.Channel, StringComparer.Ordinal)],
    };

    /// <summary>Why this signature cannot be taken; null when it can.</summary>
    public static Refusal? Against(
        PostView post, string hash, SigningRight right, IReadOnlyList<PostFinding> findings, IReadOnlyList<Attestation> attestations, DateTimeOffset now)
    {
        if (AgainstSigner(post, hash, right) is { } refusal) { return refusal; }
        if (findings.FirstOrDefault(f => f.Severity == FindingSeverity.Block && !post.Cleared.Contains(FindingMark.Of(f))) is { } blocked) { return Refuse.With("post.blocked", blocked.Rule, blocked.Quote ?? ""); }
        if (post.Plan.Any(p => p.NotAfter <= now)) { return Refuse.With("window.over"); }
        var toAttest = findings.Where(f => f.Severity == FindingSeverity.Attest).Select(f => f.Rule).Distinct().ToList();
        if (toAttest.Count > 0 && right != SigningRight.Surgeon) { return Refuse.With("sign.only-surgeon-attests"); }
        return Unattested(findings, attestations) is { } missing ? Refuse.With("sign.attestation-missing", missing) : null;
    }

    /// <summary>Why this person cannot sign this version whatever is found in it; null: they may.</summary>
    public static Refusal? AgainstSigner(PostView post, string hash, SigningRight right) =>
        right == SigningRight.None ? Refuse.With("sign.not-yours")
        : post.State != PostState.InReview ? Refuse.With("sign.not-in-review")
        : post.Hash != hash ? Refuse.With("sign.changed")
        : null;

    /// <summary>The first rule that still needs the surgeon's word, with a reason; null: none. What an image is declared to show is not in the hash, so the same bytes may need it anew.</summary>
    public static string? Unattested(IReadOnlyList<PostFinding> findings, IReadOnlyList<Attestation> attestations) => findings
        .Where(f => f.Severity == FindingSeverity.Attest && !IsAttested(f, attestations))
        .Select(f => f.Rule).FirstOrDefault();

    /// <summary>
    /// Whether a signature on the same bytes may be in force again: nothing is to be attested, or all of it was, of images that are declared as they
    /// were when the surgeon read them. What an image shows, whose it is, its words and what is said in it are not in the hash.
    /// </summary>
    public static bool ComesBack(IReadOnlyList<PostFinding> findings, IReadOnlyList<Attestation> attestations, PostContent content, PostContent? seen) =>
        Unattested(findings, attestations) is null && (findings.All(f => f.Severity != FindingSeverity.Attest) || (seen is not null && Declared(content).SequenceEqual(Declared(seen))));

    private static IEnumerable<(string, MediaRef)> Declared(PostContent content) => content.Variants.OrderBy(v => v.Channel, StringComparer.Ordinal)
        .SelectMany(v => v.Media.Concat(v.Card?.Picture is { } picture ? [picture] : []).Select(m => (v.Channel, m)));

    /// <summary>The surgeon gave their word for it: by rule, with a reason, and for this passage where the passages were written down.</summary>
    public static bool IsAttested(PostFinding finding, IReadOnlyList<Attestation> attestations) => attestations.Any(a =>
        a.Rule == finding.Rule && !string.IsNullOrWhiteSpace(a.Reason) && (a.Covers.IsDefaultOrEmpty || a.Covers.Contains(FindingMark.Of(finding))));

    /// <summary>Something that blocks or is to be attested now and was not on the page that the signer read; null: nothing.</summary>
    public static PostFinding? Unshown(IReadOnlyList<PostFinding> shown, IReadOnlyList<PostFinding> now) => now.FirstOrDefault(f =>
        f.Severity != FindingSeverity.Warn && !shown.Any(s => s.Severity == f.Severity && FindingMark.Of(s) == FindingMark.Of(f)));

    /// <summary>The attestations that clear something, each with the passages it clears; others are not kept.</summary>
    public static ImmutableArray<Attestation> Needed(IReadOnlyList<PostFinding> findings, IReadOnlyList<Attestation> given) =>
        [.. given.Where(a => findings.Any(f => f.Severity == FindingSeverity.Attest && f.Rule == a.Rule)).DistinctBy(a => a.Rule)
            .Select(a => a with { Covers = [.. findings.Where(f => f.Severity == FindingSeverity.Attest && f.Rule == a.Rule).Select(FindingMark.Of).Distinct()] })];
}
