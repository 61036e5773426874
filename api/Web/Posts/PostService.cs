using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Posts;

/// <summary>Posts, from inside the wall: what is not the member's to see is not found.</summary>
public sealed class PostService(IGrainFactory grains, BoardRegister boards, PostAdmission admission, CurrentMember member, TimeProvider clock)
{
    /// <summary>One post; null when it is not there or not theirs to see.</summary>
    public async Task<PostView?> Read(PostKey key, CancellationToken cancellationToken) =>
        member.Sees(key.Owner) ? await grains.Post(key).Read(cancellationToken) : null;

    /// <summary>An owner's posts changed since an instant, oldest first; null when the owner is not theirs to see.</summary>
    public async Task<IReadOnlyList<PostLine>?> List(OwnerKey owner, DateTimeOffset since, CancellationToken cancellationToken) =>
        member.Sees(owner) ? await boards.Recent(owner, since, cancellationToken) : null;

    /// <summary>Writes a new post.</summary>
    public Task<Answer<PostView>> Create(OwnerKey owner, PostContent content, CancellationToken cancellationToken) =>
        Create(PostKey.New(owner, clock.GetUtcNow()), content, cancellationToken);

    /// <summary>Writes a new post under a key of its own: asked again, it is the same post.</summary>
    public async Task<Answer<PostView>> Create(PostKey key, PostContent content, CancellationToken cancellationToken)
    {
        if (!member.Sees(key.Owner)) { return WebRefusals.NotFound; }
        if (!member.Writes) { return WebRefusals.NotAllowed; }
        return await admission.Admit(key.Owner, content, cancellationToken) is { } refusal
            ? refusal
            : await grains.Post(key).Create(content, member.Actor, cancellationToken);
    }

    /// <summary>Replaces the content of the version that was read.</summary>
    public async Task<Answer<PostView>> Edit(PostKey key, PostContent content, int version, CancellationToken cancellationToken)
    {
        if (await Read(key, cancellationToken) is null) { return WebRefusals.NotFound; }
        if (!member.Writes) { return WebRefusals.NotAllowed; }
        return await admission.Admit(key.Owner, content, cancellationToken) is { } refusal
            ? refusal
            : await grains.Post(key).Edit(content, version, member.Actor, cancellationToken);
    }

    /// <summary>Puts it before the surgeon.</summary>
    public Task<Answer<PostView>> Submit(PostKey key, CancellationToken cancellationToken) =>
        Write(key, post => post.Submit(member.Actor, cancellationToken), cancellationToken);

    /// <summary>Takes it back.</summary>
    public Task<Answer<PostView>> Cancel(PostKey key, string reason, CancellationToken cancellationToken) =>
        Write(key, post => post.Cancel(reason, member.Actor, cancellationToken), cancellationToken);

    /// <summary>Signs exactly what was shown: <paramref name="hash"/> is on the page that was read.</summary>
    public Task<Answer<PostView>> Sign(PostKey key, string hash, ImmutableArray<Attestation> attestations, CancellationToken cancellationToken) =>
        Decide(key, post => post.Sign(hash, attestations, member.Actor, cancellationToken), cancellationToken);

    /// <summary>Sends it back with what must change.</summary>
    public Task<Answer<PostView>> RequestChanges(PostKey key, string reason, CancellationToken cancellationToken) =>
        Decide(key, post => post.RequestChanges(reason, member.Actor, cancellationToken), cancellationToken);

    /// <summary>Says no, with a reason.</summary>
    public Task<Answer<PostView>> Decline(PostKey key, string reason, CancellationToken cancellationToken) =>
        Decide(key, post => post.Decline(reason, member.Actor, cancellationToken), cancellationToken);

    private async Task<Answer<PostView>> Write(PostKey key, Func<IPostGrain, Task<Answer<PostView>>> act, CancellationToken cancellationToken)
    {
        if (await Read(key, cancellationToken) is null) { return WebRefusals.NotFound; }
        return member.Writes ? await act(grains.Post(key)) : WebRefusals.NotAllowed;
    }

    // Who may sign is the surgeon's own rule, asked by the post itself; here only the kind of caller is refused.
    private async Task<Answer<PostView>> Decide(PostKey key, Func<IPostGrain, Task<Answer<PostView>>> act, CancellationToken cancellationToken)
    {
        if (await Read(key, cancellationToken) is null) { return WebRefusals.NotFound; }
        return member.Key is null ? WebRefusals.PeopleOnly : await act(grains.Post(key));
    }
}
