using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;

namespace Scheduler.Pipeline.Posts;

/// <summary>A post's record as others see it.</summary>
internal static class PostViews
{
    public static PostView View(PostKey key, PostRecord post) => new()
    {
        Key = key.ToString(),
        State = post.State,
        Version = post.Version,
        Content = post.Content!,
        Hash = post.Hash,
        Findings = post.Findings,
        RulePack = post.RulePack,
        Reason = post.Reason,
        SignedBy = post.State == PostState.Signed ? post.Signature?.By : null,
        SignedAt = post.State == PostState.Signed ? post.Signature?.At : null,
        LastSeen = post.LastSeen,
        CreatedBy = post.CreatedBy!,
        CreatedAt = post.CreatedAt,
        UpdatedAt = post.UpdatedAt,
        UpdatedBy = post.UpdatedBy!,
        Attestations = post.State == PostState.Signed ? post.Signature?.Attestations ?? [] : [],
        Plan = post.Plan,
        Objections = OverruleRules.Standing(post.Content!, post.Objections),
        Cleared = post.Cleared,
        Reopened = post.Reopened,
    };

    public static PostLine Line(PostKey key, PostRecord post) => new()
    {
        Key = key.ToString(),
        Title = post.Content!.Title,
        State = post.State,
        Version = post.Version,
        Blocks = post.Findings.Count(f => f.Severity == FindingSeverity.Block && !post.Cleared.Contains(FindingMark.Of(f))),
        Attests = post.Findings.Count(f => f.Severity == FindingSeverity.Attest),
        Warns = post.Findings.Count(f => f.Severity == FindingSeverity.Warn),
        Plan = post.Plan,
        Reason = post.Reason,
        UpdatedAt = post.UpdatedAt,
        UpdatedBy = post.UpdatedBy!.Name,
        Excerpt = post.Content.Variants is [var first, ..] ? Cut(first.Text) : "",
    };

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= 160) { return line; }
        var end = char.IsHighSurrogate(line[158]) ? 158 : 159;
        return line[..end] + "…";
    }
}
