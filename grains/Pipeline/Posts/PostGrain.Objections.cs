using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Posts;

/// <summary>What people say of a post's findings.</summary>
public sealed partial class PostGrain
{
    /// <inheritdoc/>
    public async Task<Answer<PostView>> Contest(FindingMark finding, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (PostRules.AgainstObjecting(Post) is { } closed) { return closed; }
        var found = Found(finding);
        if (OverruleRules.AgainstContest(found, Standing(finding), reason) is { } refusal) { return refusal; }
        var now = clock.GetUtcNow();
        var objection = new Objection { Mark = finding, Text = BoundText.Hash(Post.Content!, finding.Channel), By = by, At = now, Reason = reason, RulePack = Post.RulePack };
        // The register first: told twice it is kept once, and an objection without its line is never there.
        await charter.Keep(Key, Post, RemarkKind.Contest, found!, reason, by, now, cancellationToken);
        var next = Post with { Objections = Post.Objections.Add(objection), UpdatedBy = by, UpdatedAt = now };
        return await Save(next, "post.contested", by, cancellationToken, more: Facts(objection, reason));
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Overrule(FindingMark finding, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (PostRules.AgainstObjecting(Post) is { } closed) { return closed; }
        var now = clock.GetUtcNow();
        var objection = Standing(finding);
        var capacity = OverruleRules.Capacity(await desk.Right(Key, by, now), await charter.Role(Key, by, cancellationToken));
        if (OverruleRules.AgainstOverrule(Found(finding), await charter.Card(Key, finding.Rule), objection, capacity, reason, by) is { } refusal) { return refusal; }
        var heard = objection! with { Statements = objection.Statements.Add(new() { By = by, Capacity = capacity!.Value, At = now, Reason = reason }) };
        var next = Post with { Objections = Post.Objections.Replace(objection, heard), UpdatedBy = by, UpdatedAt = now };
        next = next with { Cleared = await charter.Cleared(Key, next) };
        return await Save(next, heard.IsOverruled ? "post.overruled" : "post.overrule-given", by, cancellationToken, more: Facts(heard, reason).SetItem("capacity", capacity.Value.ToString()));
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Report(FindingMark finding, string remark, Actor by, CancellationToken cancellationToken)
    {
        if (Post.Content is null) { return Refuse.With("post.not-found"); }
        if (Found(finding) is not { } found) { return Refuse.With("finding.gone"); }
        if (string.IsNullOrWhiteSpace(remark)) { return Refuse.With("reason.missing"); }
        await charter.Keep(Key, Post, RemarkKind.Mistake, found, remark, by, clock.GetUtcNow(), cancellationToken);
        LogChanged(Key.ToString(), "finding.reported", Post.Version, by.Id);
        return PostViews.View(Key, Post);
    }

    private PostFinding? Found(FindingMark mark) => Post.Findings.FirstOrDefault(f => FindingMark.Of(f) == mark);

    private Objection? Standing(FindingMark mark) =>
        OverruleRules.Standing(Post.Content!, Post.Objections).LastOrDefault(o => o.Mark == mark);

    private static ImmutableSortedDictionary<string, string> Facts(Objection objection, string reason) => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        new("rule", objection.Mark.Rule), new("channel", objection.Mark.Channel), new("part", objection.Mark.Part), new("quote", objection.Mark.Quote),
        new("text", objection.Text), new KeyValuePair<string, string>("reason", reason),
    ]);
}
