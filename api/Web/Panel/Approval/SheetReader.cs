using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Audit;
using Scheduler.Web.Boards;
using Scheduler.Web.Channels;
using Scheduler.Web.Charter;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Panel.Approval;

/// <summary>Gathers what a signer sees of one post.</summary>
public sealed class SheetReader(
    PostService posts, BoardService boards, ChannelService channels, OwnerCards owners, AuditService audit, RulesInForce rules, CurrentMember member, IGrainFactory grains,
    TimeProvider clock)
{
    /// <summary>The sheet; null: not there, or not theirs to see.</summary>
    public async Task<SignSheet?> Read(PostKey key, int shown, string ask, CancellationToken cancellationToken)
    {
        if (await posts.Read(key, cancellationToken) is not { } post || post.Content.Variants.IsDefaultOrEmpty) { return null; }
        if (await owners.Find(key.Owner.Owner, cancellationToken) is not { } owner) { return null; }
        var waiting = await boards.ToSign(cancellationToken);
        var right = await Right(key.Owner, cancellationToken);
        return new()
        {
            Post = post,
            Owner = owner,
            Accounts = await Accounts(key.Owner, cancellationToken),
            Rules = await rules.Of(member.Agency, cancellationToken),
            Shown = Math.Clamp(shown, 0, post.Content.Variants.Length - 1),
            Place = waiting.ToList().FindIndex(line => line.Key == post.Key) + 1,
            Waiting = waiting.Count,
            MaySign = right != SigningRight.None,
            MayAttest = right == SigningRight.Surgeon,
            Ask = ask,
            Asked = post.LastSeen is null ? "" : await Request(post.Key, cancellationToken),
        };
    }

    /// <summary>The accounts' names, by channel.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Accounts(OwnerKey owner, CancellationToken cancellationToken) =>
        (await channels.List(owner, cancellationToken) ?? []).ToDictionary(c => c.Key.ToString(), c => c.Channel.Settings.Name);

    // A post put before its signer again has no reason of its own any more: the request stays in its trail.
    private async Task<string> Request(string post, CancellationToken cancellationToken) =>
        (await audit.Trail(post, cancellationToken) ?? []).LastOrDefault(entry => entry.What == "post.changes-requested")?.Facts.GetValueOrDefault("reason", "") ?? "";

    // What the page offers; who may sign is asked again by the post itself when they do.
    private async Task<SigningRight> Right(OwnerKey owner, CancellationToken cancellationToken)
    {
        if (member.Kind != ActorKind.Person || member.Role is not (Role.Surgeon or Role.Delegate)) { return SigningRight.None; }
        var surgeon = owner.IsSurgeon ? owner : await Signer(owner, cancellationToken);
        return surgeon is { } key ? await grains.Surgeon(key).Right(member.Actor, clock.GetUtcNow(), cancellationToken) : SigningRight.None;
    }

    private async Task<OwnerKey?> Signer(OwnerKey practice, CancellationToken cancellationToken) =>
        await grains.Practice(practice).Read(cancellationToken) is { SignedBy.Length: > 0 } profile ? new OwnerKey(practice.Agency, profile.SignedBy) : null;
}
