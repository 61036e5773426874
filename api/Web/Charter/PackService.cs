using System.Collections.Concurrent;
using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Access;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;
using BoardRegister = Scheduler.Store.Registers.Boards;

namespace Scheduler.Web.Charter;

/// <summary>The agency's rule packs; only its owner, or a key that the owner gave this right, sees and activates them.</summary>
public sealed class PackService(IGrainFactory grains, RulePacks packs, RulesInForce rules, BoardRegister boards, OwnerService owners, CurrentMember member)
{
    private const int AtOnce = 4;

    /// <summary>What is installed, and what is in force; null for whoever may not see it.</summary>
    public async Task<PackList?> List(CancellationToken cancellationToken) => member.GovernsRules
        ? new(packs.Installed, await rules.Of(member.Agency, cancellationToken), await rules.Missing(member.Agency, cancellationToken), packs.Unreadable)
        : null;

    /// <summary>What a pack would make of every post that is signed and has not left: those that would be re-opened first, then by the hour they leave.</summary>
    public async Task<Answer<PackEffect>> Effect(string version, CancellationToken cancellationToken)
    {
        if (!member.GovernsRules) { return WebRefusals.NotAllowed; }
        if (packs.Find(version) is null) { return WebRefusals.NotFound; }
        var found = new ConcurrentBag<RuleEffect>();
        await Parallel.ForEachAsync(await Signed(cancellationToken), Few(cancellationToken), async (post, token) =>
        {
            if (await grains.Post(post).Effect(version, token) is { } effect) { found.Add(effect); }
        });
        return new PackEffect(version, [.. found.OrderBy(e => e.Worse.IsEmpty).ThenBy(e => e.Leaves).ThenBy(e => e.Post, StringComparer.Ordinal)]);
    }

    /// <summary>Puts a pack in force and checks what is signed with it at once; what this cannot finish, the silos take up within a minute.</summary>
    public async Task<Answer<RulePackChoice>> Activate(string version, CancellationToken cancellationToken)
    {
        if (!member.GovernsRules) { return WebRefusals.NotAllowed; }
        if (packs.Find(version) is null) { return WebRefusals.NotFound; }
        var answer = await grains.Agency(member.Agency).ActivateRules(version, member.Actor, cancellationToken);
        if (answer.Done)
        {
            // Whoever asked may go away; what was begun goes on.
            await Parallel.ForEachAsync(await Signed(CancellationToken.None), Few(CancellationToken.None), async (post, token) => await grains.Post(post).Recheck(token));
        }

        return answer;
    }

    private async Task<ImmutableArray<PostKey>> Signed(CancellationToken cancellationToken)
    {
        var signed = ImmutableArray.CreateBuilder<PostKey>();
        foreach (var owner in await owners.Keys(cancellationToken))
        {
            var lines = await boards.Recent(owner, DateTimeOffset.UnixEpoch, cancellationToken);
            signed.AddRange(lines.Where(l => l.State == PostState.Signed).Select(l => PostKey.Parse(l.Key)));
        }

        return signed.ToImmutable();
    }

    private static ParallelOptions Few(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
}
