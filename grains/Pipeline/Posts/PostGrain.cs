using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Approval;
using Scheduler.Pipeline.Refusals;
using Scheduler.Pipeline.Timetable;

namespace Scheduler.Pipeline.Posts;

/// <summary>One editorial post: written, checked, signed, queued.</summary>
[GrainType("post")]
public sealed partial class PostGrain(
    [PersistentState("post", StorageNames.Store)] IPersistentState<PostRecord> state,
    PostDesk desk,
    PostCharter charter,
    ITimetable timetable,
    TimeProvider clock,
    ILogger<PostGrain> logger) : Grain, IPostGrain
{
    private PostKey Key => PostKey.Parse(this.GetPrimaryKeyString());

    private PostRecord Post => state.State;

    /// <inheritdoc/>
    public Task<PostView?> Read(CancellationToken cancellationToken) =>
        Task.FromResult(Post.Content is null ? null : PostViews.View(Key, Post));

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Create(PostContent content, Actor by, CancellationToken cancellationToken)
    {
        if (Post.Content is not null) { return PostViews.View(Key, Post); }
        if (PostRules.Against(Key, content) is { } refusal) { return refusal; }
        var now = clock.GetUtcNow();
        var created = PostRules.Changed(Post, PostState.Draft, by, now) with { Version = 1, Content = content, CreatedBy = by, CreatedAt = now };
        return await Save(await desk.Checked(Key, created), "post.created", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Edit(PostContent content, int version, Actor by, CancellationToken cancellationToken)
    {
        if ((PostRules.AgainstEdit(Post, version) ?? PostRules.Against(Key, content)) is { } refusal) { return refusal; }
        var withdrawn = await TakeBack(by, cancellationToken);
        if (ChangesWhatLeft(withdrawn, content) is { } left) { return await Refused(PostRules.Changed(withdrawn, PostState.Draft, by, clock.GetUtcNow()), Refuse.With("post.left", left), by, cancellationToken); }
        var to = withdrawn.State == PostState.ChangesRequested ? PostState.ChangesRequested : PostState.Draft;
        var next = PostRules.Changed(withdrawn, to, by, clock.GetUtcNow(), withdrawn.Reason) with
        {
            Version = Post.Version + 1,
            Content = content with { Campaign = withdrawn.Content!.Campaign, Series = withdrawn.Content.Series },
            Plan = [],
            Hash = "",
            LastSeen = Seen(withdrawn),
            Reopened = to == PostState.ChangesRequested ? withdrawn.Reopened : null,
        };
        return await Save(await desk.Checked(Key, next), "post.edited", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Submit(Actor by, CancellationToken cancellationToken)
    {
        if (PostRules.AgainstSubmit(Post) is { } refusal) { return refusal; }
        var rechecked = await desk.Checked(Key, Post);
        if (PostRules.AgainstSubmit(rechecked) is { } blocked) { return await Refused(rechecked, blocked, by, cancellationToken); }
        if (desk.AgainstNetworks(rechecked.Content!) is { } unfit) { return await Refused(rechecked, unfit, by, cancellationToken); }
        var planned = await desk.Plan(Key, rechecked, clock.GetUtcNow());
        if (planned.Value is not { } plan) { return planned.Refusal!; }
        var document = CanonicalJson.Write(ApprovalRules.Document(Key.ToString(), rechecked.Content!, plan.Items, rechecked.Left));
        var hash = CanonicalJson.Hash(document);
        var submitted = PostRules.Changed(rechecked, PostState.InReview, by, clock.GetUtcNow()) with { Plan = plan.Items, Hash = hash };
        if (rechecked.Signature is { } before && before.Hash == hash && ApprovalRules.ComesBack(rechecked.Findings, before.Attestations, rechecked.Content!, rechecked.LastSeen))
        {
            // Identical to the byte, and nothing new to attest: the signature it had is in force again.
            return await Sign(submitted, Resting(before with { VoidSince = null }, rechecked), document, "post.signature-restored", by, cancellationToken);
        }

        return await Save(submitted, "post.submitted", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Sign(string hash, ImmutableArray<Attestation> attestations, Actor by, CancellationToken cancellationToken)
    {
        if (Post.Content is null) { return Refuse.With("post.not-found"); }
        var right = await desk.Right(Key, by, clock.GetUtcNow());
        var rechecked = await desk.Checked(Key, Post);
        var now = clock.GetUtcNow();
        var view = PostViews.View(Key, rechecked);
        if (ApprovalRules.AgainstSigner(view, hash, right) is { } stranger) { return stranger; }
        var refusal = ApprovalRules.Against(view, hash, right, rechecked.Findings, attestations, now);
        if (ApprovalRules.Unshown(Post.Findings, rechecked.Findings) is { } unshown)
        {
            // Kept, so that the page shows what was found since: a picture read late, or the rules in force since.
            return await Refused(rechecked, unshown.Severity == FindingSeverity.Block && refusal is not null ? refusal : Refuse.With("sign.rules-changed"), by, cancellationToken);
        }
        if (refusal is not null) { return refusal; }
        var document = CanonicalJson.Write(ApprovalRules.Document(Key.ToString(), rechecked.Content!, rechecked.Plan, rechecked.Left));
        if (CanonicalJson.Hash(document) != hash) { return Refuse.With("sign.changed"); }
        var signature = new SignatureRecord
        {
            Post = Key.ToString(),
            Hash = hash,
            By = by,
            Quality = right,
            At = now,
            RulePack = rechecked.RulePack,
            Attestations = ApprovalRules.Needed(rechecked.Findings, attestations),
        };
        return await Sign(PostRules.Changed(rechecked, PostState.InReview, by, now), Resting(signature, rechecked), document, "post.signed", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<PostView>> RequestChanges(string reason, Actor by, CancellationToken cancellationToken) =>
        await Answered(PostState.ChangesRequested, "post.changes-requested", reason, by, cancellationToken);

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Decline(string reason, Actor by, CancellationToken cancellationToken) =>
        await Answered(PostState.Declined, "post.declined", reason, by, cancellationToken);

    /// <inheritdoc/>
    public async Task<Answer<PostView>> Cancel(string reason, Actor by, CancellationToken cancellationToken)
    {
        if (PostRules.AgainstCancel(Post) is { } refusal) { return refusal; }
        var withdrawn = await TakeBack(by, cancellationToken);
        var cancelled = await Save(PostRules.Changed(withdrawn, PostState.Cancelled, by, clock.GetUtcNow(), reason), "post.cancelled", by, cancellationToken);
        return withdrawn.Left.IsEmpty ? cancelled : cancelled with { Refusal = Refuse.With("post.left", string.Join(", ", withdrawn.Left)) };
    }

    /// <inheritdoc/>
    public async Task Wake(DateTimeOffset due, CancellationToken cancellationToken)
    {
        if (Post.Content is not null) { await Tend(cancellationToken); }
        if (Post.WakeAt != due) { await timetable.Done(new(TimetableKind.Post, Key.ToString(), due), cancellationToken); }
    }

    private async Task<Answer<PostView>> Answered(PostState to, string what, string reason, Actor by, CancellationToken cancellationToken)
    {
        if (PostRules.AgainstAnswer(Post, reason) is { } refusal) { return refusal; }
        if (await desk.Right(Key, by, clock.GetUtcNow()) == Contracts.Surgeons.SigningRight.None) { return Refuse.With("sign.not-yours"); }
        return await Save(PostRules.Changed(Post, to, by, clock.GetUtcNow(), reason) with { LastSeen = Post.Content }, what, by, cancellationToken);
    }

    /// <summary>What the signature's verdict rests on: the pack, what two people overruled, and what is declared beside the hash.</summary>
    private static SignatureRecord Resting(SignatureRecord signature, PostRecord post) =>
        signature with { CheckedWith = post.RulePack, Overruled = PostCharter.Overruled(post), Declared = post.Content };

    private async Task<Answer<PostView>> Sign(PostRecord post, SignatureRecord signature, byte[] document, string what, Actor by, CancellationToken cancellationToken)
    {
        await desk.Keep(Key, post, signature, document, cancellationToken);
        var signed = post with { State = PostState.Signed, Signature = signature, LastSeen = post.Content };
        // The wake guards the queueing: if the process dies between here and the last channel, it is taken up again.
        var answer = await Save(signed, what, by, cancellationToken, clock.GetUtcNow() + TimeSpan.FromSeconds(5));
        await Queue(cancellationToken);
        return answer with { Value = PostViews.View(Key, Post) };
    }

    private async Task Queue(CancellationToken cancellationToken)
    {
        var plan = await desk.Queue(Key, Post, cancellationToken);
        await Write(Post with { Plan = plan }, PostSchedule.Next(Post with { Plan = plan }, clock.GetUtcNow()), cancellationToken);
        await desk.Feed(Key, Post, cancellationToken);
    }

    /// <summary>Expires what is over, finishes what was interrupted, gives a lost slot another.</summary>
    private async Task Tend(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var system = Actor.System("posts");
        if (PostSchedule.IsOver(Post, now)) { await Save(PostRules.Changed(await TakeBack(system, cancellationToken), PostState.Expired, system, now), "post.expired", system, cancellationToken); }
        else if (Post.State == PostState.Signed && Post.Plan.Any(p => !p.Queued)) { await Queue(cancellationToken); }
        else if (Post.State == PostState.InReview && PostSchedule.LostItsHour(Post, now)) { await Offer(now, system, cancellationToken); }
        else { await Write(Post, PostSchedule.Next(Post, clock.GetUtcNow()), cancellationToken); }
    }

    private async Task Offer(DateTimeOffset now, Actor by, CancellationToken cancellationToken)
    {
        var plan = await desk.Offer(Key, Post, now);
        await Save(Post with { Plan = plan }, "post.slot-lost", by, cancellationToken);
    }

    /// <summary>Voids the signature first, then takes every variant out of its queue.</summary>
    private async Task<PostRecord> TakeBack(Actor by, CancellationToken cancellationToken)
    {
        if (Post.Signature is not { VoidSince: null } signature || Post.State != PostState.Signed) { return Post; }
        var voided = signature with { VoidSince = clock.GetUtcNow() };
        await desk.Restate(voided, cancellationToken);
        var left = await desk.Withdraw(Key, Post, cancellationToken);
        LogVoided(Key.ToString(), by.Id, left.Length);
        return Post with { Signature = voided, Left = left };
    }

    private static string? ChangesWhatLeft(PostRecord post, PostContent content) => post.Left.FirstOrDefault(channel =>
        PostSchedule.Same(post.Content!.Variants.FirstOrDefault(v => v.Channel == channel), content.Variants.FirstOrDefault(v => v.Channel == channel)) is false);

    private static PostContent? Seen(PostRecord post) => post.State == PostState.Signed ? post.Content : post.LastSeen;

    private async Task<Answer<PostView>> Refused(PostRecord next, Refusal refusal, Actor by, CancellationToken cancellationToken)
    {
        await Save(next, "post.checked", by, cancellationToken);
        return new Answer<PostView> { Value = PostViews.View(Key, Post), Refusal = refusal };
    }

    private async Task<Answer<PostView>> Save(
        PostRecord next, string what, Actor by, CancellationToken cancellationToken, DateTimeOffset? wake = null, ImmutableSortedDictionary<string, string>? more = null)
    {
        await Write(next, wake ?? PostSchedule.Next(next, clock.GetUtcNow()), cancellationToken);
        await desk.Tell(Key, Post, what, by, cancellationToken, more);
        LogChanged(Key.ToString(), what, Post.Version, by.Id);
        return PostViews.View(Key, Post);
    }

    private async Task Write(PostRecord next, DateTimeOffset? wake, CancellationToken cancellationToken)
    {
        var before = Post.WakeAt;
        wake = wake is { } asked ? TimetableEntry.Whole(asked) : null;
        if (wake is { } due) { await timetable.Schedule(new(TimetableKind.Post, Key.ToString(), due), cancellationToken); }
        state.State = next with { WakeAt = wake };
        await state.WriteOrDeactivate(this, cancellationToken);
        if (before is { } old && old != wake) { await timetable.Done(new(TimetableKind.Post, Key.ToString(), old), cancellationToken); }
    }
}
