using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Practices;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Agencies;

/// <summary>The surgeons and practices that the member sees.</summary>
public sealed class OwnerService(IGrainFactory grains, CurrentMember member)
{
    /// <summary>Their keys, in the agency's order.</summary>
    public async Task<ImmutableArray<OwnerKey>> Keys(CancellationToken cancellationToken)
    {
        if (!member.Known || await grains.Agency(member.Agency).Read(cancellationToken) is not { } agency) { return []; }
        return [.. agency.Owners.Select(owner => new OwnerKey(member.Agency.Agency, owner)).Where(member.Sees)];
    }

    /// <summary>All of them that are defined.</summary>
    public async Task<ImmutableArray<OwnerSummary>> List(CancellationToken cancellationToken)
    {
        var found = await Task.WhenAll((await Keys(cancellationToken)).Select(key => Summary(key, cancellationToken)));
        return [.. found.OfType<OwnerSummary>()];
    }

    /// <summary>One; null when it is not there or not theirs to see.</summary>
    public async Task<OwnerSummary?> Read(OwnerKey key, CancellationToken cancellationToken) =>
        member.Sees(key) ? await Summary(key, cancellationToken) : null;

    /// <summary>Defines a surgeon, and lists them among the agency's.</summary>
    public async Task<Answer<SurgeonProfile>> Define(OwnerKey key, SurgeonProfile profile, CancellationToken cancellationToken)
    {
        if (!member.Governs) { return WebRefusals.NotAllowed; }
        if (!member.Sees(key) || !key.IsSurgeon) { return WebRefusals.NotFound; }
        var answer = await grains.Surgeon(key).Define(profile, member.Actor, cancellationToken);
        if (answer.Done) { await grains.Agency(member.Agency).AddOwner(key.Owner, member.Actor, cancellationToken); }
        return answer;
    }

    /// <summary>Defines a practice, and lists it among the agency's.</summary>
    public async Task<Answer<PracticeProfile>> Define(OwnerKey key, PracticeProfile profile, CancellationToken cancellationToken)
    {
        if (!member.Governs) { return WebRefusals.NotAllowed; }
        if (!member.Sees(key) || !key.IsPractice) { return WebRefusals.NotFound; }
        var answer = await grains.Practice(key).Define(profile, member.Actor, cancellationToken);
        if (answer.Done) { await grains.Agency(member.Agency).AddOwner(key.Owner, member.Actor, cancellationToken); }
        return answer;
    }

    private async Task<OwnerSummary?> Summary(OwnerKey key, CancellationToken cancellationToken) => key.IsSurgeon
        ? await grains.Surgeon(key).Read(cancellationToken) is { } surgeon ? OwnerSummary.Of(key, surgeon) : null
        : await grains.Practice(key).Read(cancellationToken) is { } practice ? OwnerSummary.Of(key, practice) : null;
}
