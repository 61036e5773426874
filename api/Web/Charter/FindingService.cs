using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Charter;

/// <summary>What people say of one finding, from inside the wall. The finding is named by its mark's slug, as addresses carry it.</summary>
public sealed class FindingService(IGrainFactory grains, PostService posts, RulesInForce rules, CurrentMember member, TimeProvider clock)
{
    /// <summary>Longest reason or remark, in UTF-16 units.</summary>
    public const int Longest = 1000;

    /// <summary>The finding of that name; null: not in the post.</summary>
    public static PostFinding? Find(PostView post, string slug) => post.Findings.FirstOrDefault(f => FindingMark.Of(f).Slug == slug);

    /// <summary>What the rule in force says of itself; null: there is no such rule.</summary>
    public async ValueTask<RuleCard?> Card(string rule, CancellationToken cancellationToken) =>
        (await rules.Of(member.Agency, cancellationToken)).Rules.FirstOrDefault(r => r.Id == rule);

    /// <summary>In what capacity the reader may overrule; null: in none. The post asks again when they do.</summary>
    public async Task<OverruleCapacity?> Capacity(PostKey post, CancellationToken cancellationToken)
    {
        if (member.Kind != ActorKind.Person || !member.Sees(post.Owner)) { return null; }
        var right = await Signer(post.Owner, cancellationToken) is { } signer ? await grains.Surgeon(signer).Right(member.Actor, clock.GetUtcNow(), cancellationToken) : SigningRight.None;
        return right == SigningRight.Surgeon ? OverruleCapacity.Surgeon : right == SigningRight.None && member.Governs ? OverruleCapacity.Owner : null;
    }

    /// <summary>Objects to a block.</summary>
    public Task<Answer<PostView>> Contest(PostKey post, string finding, string reason, CancellationToken cancellationToken) =>
        !member.Writes ? Refused(post, cancellationToken) : Say(post, finding, reason, (grain, mark) => grain.Contest(mark, reason, member.Actor, cancellationToken), cancellationToken);

    /// <summary>Overrules a block, in writing.</summary>
    public async Task<Answer<PostView>> Overrule(PostKey post, string finding, string reason, CancellationToken cancellationToken) =>
        member.Key is null && await posts.Read(post, cancellationToken) is not null ? WebRefusals.PeopleOnly
            : await Say(post, finding, reason, (grain, mark) => grain.Overrule(mark, reason, member.Actor, cancellationToken), cancellationToken);

    /// <summary>“This is a mistake.”</summary>
    public Task<Answer<PostView>> Report(PostKey post, string finding, string remark, CancellationToken cancellationToken) =>
        Say(post, finding, remark, (grain, mark) => grain.Report(mark, remark, member.Actor, cancellationToken), cancellationToken);

    private async Task<Answer<PostView>> Say(
        PostKey post, string finding, string words, Func<IPostGrain, FindingMark, Task<Answer<PostView>>> say, CancellationToken cancellationToken)
    {
        if (await posts.Read(post, cancellationToken) is not { } read || Find(read, finding) is not { } found) { return WebRefusals.NotFound; }
        return words.Length > Longest ? TooLong : await say(grains.Post(post), FindingMark.Of(found));
    }

    private async Task<Answer<PostView>> Refused(PostKey post, CancellationToken cancellationToken) =>
        await posts.Read(post, cancellationToken) is null ? WebRefusals.NotFound : WebRefusals.NotAllowed;

    private async Task<OwnerKey?> Signer(OwnerKey owner, CancellationToken cancellationToken) => owner.IsSurgeon
        ? owner
        : await grains.Practice(owner).Read(cancellationToken) is { SignedBy.Length: > 0 } practice ? new OwnerKey(owner.Agency, practice.SignedBy) : null;

    private static Refusal TooLong { get; } = WebRefusals.Invalid("length", $"Au plus {Longest} caractères.", $"At most {Longest} characters.");
}
