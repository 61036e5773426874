using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Surgeons;

/// <summary>Who may sign for a surgeon; only the surgeon says so, signed in.</summary>
public sealed class DelegationService(IGrainFactory grains, CurrentMember member)
{
    /// <summary>The surgeon's own page: delegates of the agency that see them; null for everyone but the surgeon.</summary>
    public async Task<ImmutableArray<MemberRecord>?> Candidates(OwnerKey owner, CancellationToken cancellationToken)
    {
        if (!await IsSelf(owner, cancellationToken) || await grains.Agency(member.Agency).Read(cancellationToken) is not { } agency) { return null; }
        var all = await Task.WhenAll(agency.Members.Select(segment => grains.Member(new MemberKey(agency.Key, segment)).Read(cancellationToken)));
        return [.. all.OfType<VersionedMember>().Select(m => m.Member).Where(m => Fits(m, owner))];
    }

    /// <summary>Gives a delegation between two instants.</summary>
    public async Task<Answer<SurgeonProfile>> Give(OwnerKey owner, string delegated, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (await Candidates(owner, cancellationToken) is not { } candidates) { return member.Sees(owner) ? WebRefusals.NotAllowed : WebRefusals.NotFound; }
        return candidates.FirstOrDefault(c => MemberKey.Parse(c.Key).Member == delegated) is { } chosen
            ? await grains.Surgeon(owner).Delegate(new() { Member = delegated, Name = chosen.Name, From = from, Until = until }, member.Actor, cancellationToken)
            : WebRefusals.Invalid("member", "Choisissez une personne de la liste.", "Choose a person from the list.");
    }

    /// <summary>Ends it at once.</summary>
    public async Task<Answer<SurgeonProfile>> Revoke(OwnerKey owner, string delegated, CancellationToken cancellationToken) => await IsSelf(owner, cancellationToken)
        ? await grains.Surgeon(owner).Revoke(delegated, member.Actor, cancellationToken)
        : member.Sees(owner) ? WebRefusals.NotAllowed : WebRefusals.NotFound;

    private async Task<bool> IsSelf(OwnerKey owner, CancellationToken cancellationToken) =>
        member.Sees(owner) && owner.IsSurgeon && member.Key is { } key
        && await grains.Surgeon(owner).Read(cancellationToken) is { Member.Length: > 0 } surgeon && surgeon.Member == key.Member;

    private static bool Fits(MemberRecord record, OwnerKey owner) =>
        record.Role == Role.Delegate && !record.Removed && record.Owners.Contains(owner.Owner);
}
