using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Posts;

/// <summary>What a new rule pack does to what is signed and has not left.</summary>
public sealed partial class PostGrain
{
    private static readonly Actor Rules = Actor.System("rules");

    /// <inheritdoc/>
    public async Task<RuleEffect?> Effect(string rulePack, CancellationToken cancellationToken)
    {
        if (InForce is not { } signature || await charter.Waiting(Post, cancellationToken) is not { IsEmpty: false } waiting) { return null; }
        if (await charter.Under(Key, Post, rulePack) is not { } then) { return null; }
        return new()
        {
            Post = Key.ToString(),
            Title = Post.Content!.Title,
            Before = signature.RestsOn,
            Now = VerdictRules.Of(Post.Findings, waiting),
            After = then.RulePack,
            Then = VerdictRules.Of(then.Findings, waiting),
            Worse = VerdictRules.Uncleared(VerdictRules.Of(then.Findings, waiting), then.Cleared, signature.Attestations),
            Leaves = Post.Plan.Where((_, i) => waiting.Contains(Post.Content.Variants[i].Channel)).Select(p => (DateTimeOffset?)p.At).Min(),
        };
    }

    /// <inheritdoc/>
    public async Task Recheck(CancellationToken cancellationToken)
    {
        if (InForce is not { } signature) { await TellAgain(cancellationToken); return; }
        if (await charter.Waiting(Post, cancellationToken) is not { IsEmpty: false } waiting) { return; }
        var now = await desk.Checked(Key, Post);
        if (now.RulePack == signature.RestsOn) { await TellAgain(cancellationToken); return; }
        var worse = VerdictRules.Uncleared(VerdictRules.Of(VerdictRules.Charter(now.Findings), waiting), now.Cleared, signature.Attestations);
        if (worse.IsEmpty) { await KeepSigned(now, signature, cancellationToken); }
        else { await Reopen(now, signature, worse, cancellationToken); }
    }

    private SignatureRecord? InForce => Post is { Content: not null, State: PostState.Signed, Signature: { VoidSince: null } signature } ? signature : null;

    private async Task KeepSigned(PostRecord now, SignatureRecord signature, CancellationToken cancellationToken)
    {
        var kept = signature with { CheckedWith = now.RulePack };
        await desk.Restate(kept, cancellationToken);
        var next = now with { Signature = kept, UpdatedBy = Rules, UpdatedAt = clock.GetUtcNow() };
        await Save(next, "post.rules-kept", Rules, cancellationToken, Post.WakeAt, Versions(signature.RestsOn, now.RulePack));
    }

    private async Task Reopen(PostRecord now, SignatureRecord signature, ImmutableArray<PostFinding> worse, CancellationToken cancellationToken)
    {
        var withdrawn = await TakeBack(Rules, cancellationToken);
        if (Post.Plan.All(p => withdrawn.Left.Contains(ChannelOf(p))))
        {
            // All of it was on its way meanwhile: the signature it left under stands.
            await desk.Restate(signature, cancellationToken);
            return;
        }

        var change = new RuleChange { Before = signature.RestsOn, After = now.RulePack, Rules = [.. worse.Select(f => f.Rule).Distinct()] };
        var reason = Sentences.French("recheck.reason", string.Join(", ", change.Rules), change.Before, change.After);
        var plan = withdrawn.Plan.Select(p => p with { Queued = withdrawn.Left.Contains(ChannelOf(p)) }).ToImmutableArray();
        var document = CanonicalJson.Write(ApprovalRules.Document(Key.ToString(), now.Content!, plan, withdrawn.Left));
        var next = PostRules.Changed(now, VerdictRules.Reopened(worse), Rules, clock.GetUtcNow(), reason) with
        {
            Signature = withdrawn.Signature,
            Left = withdrawn.Left,
            Plan = plan,
            Hash = CanonicalJson.Hash(document),
            LastSeen = now.Content,
            Reopened = change,
        };
        await Save(next, "post.reopened", Rules, cancellationToken, more: Versions(change.Before, change.After));
    }

    /// <summary>The state was written and the process died: board, audit and letter say it once, however often they are told.</summary>
    private async Task TellAgain(CancellationToken cancellationToken)
    {
        if (Post.Content is null || Post.UpdatedBy != Rules) { return; }
        if (Post.Reopened is { } change) { await desk.Tell(Key, Post, "post.reopened", Rules, cancellationToken, Versions(change.Before, change.After)); }
        else { await desk.Feed(Key, Post, cancellationToken); }
    }

    private static string ChannelOf(PlannedPublication planned) => Contracts.Keys.PublicationKey.Parse(planned.Publication).Channel.ToString();

    private static ImmutableSortedDictionary<string, string> Versions(string before, string after) =>
        ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal).Add("rulePackBefore", before).Add("rulePackAfter", after);
}
