using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Holds;

/// <summary>Pauses, from inside the wall.</summary>
public sealed class HoldService(IGrainFactory grains, HoldRegister holds, ToldMembers told, CurrentMember member)
{
    /// <summary>Every pause that stops something the member sees, oldest first.</summary>
    public async Task<IReadOnlyList<HoldRecord>> List(CancellationToken cancellationToken) => member.Known
        ? [.. (await holds.All(member.Agency.Agency, cancellationToken)).Where(hold => HoldScope.Parse(hold.Scope).Owner is not { } owner || member.Sees(owner))]
        : [];

    /// <summary>Stops everything a place covers (the key string of the agency, an owner or a channel), or only what says one of some words there; the people concerned are written to.</summary>
    public Task<Answer<HoldRecord>> Place(string place, string reason, ImmutableArray<string> words, CancellationToken cancellationToken) => Act(place, async scope => await grains.Hold(scope.Place).Place(
        new() { Reason = reason, Words = words, Role = member.Role, By = member.Actor, Tell = await told.Of(scope, cancellationToken) }, cancellationToken));

    /// <summary>Ends a pause; who may is the pause's own rule.</summary>
    public Task<Answer<HoldRecord>> Lift(string scope, CancellationToken cancellationToken) =>
        Act(scope, at => grains.Hold(at.Place).Lift(at.Subject, member.Role, member.Actor, cancellationToken));

    private async Task<Answer<HoldRecord>> Act(string scope, Func<HoldScope, Task<Answer<HoldRecord>>> act)
    {
        if (!member.Known || Parse(scope) is not { } at || at.Agency != member.Agency.Agency) { return WebRefusals.NotFound; }
        if (at.Owner is not { } owner) { return member.Governs ? await act(at) : WebRefusals.NotAllowed; }
        if (!member.Sees(owner)) { return WebRefusals.NotFound; }
        return member.Key is null ? WebRefusals.PeopleOnly : await act(at);
    }

    private static HoldScope? Parse(string scope)
    {
        try { return HoldScope.Parse(scope); }
        catch (FormatException) { return null; }
    }
}
