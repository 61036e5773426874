using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Holds;

/// <summary>Pauses, from inside the wall.</summary>
public sealed class HoldService(IGrainFactory grains, HoldRegister holds, CurrentMember member)
{
    /// <summary>Every pause that stops something the member sees, oldest first.</summary>
    public async Task<IReadOnlyList<HoldRecord>> List(CancellationToken cancellationToken) => member.Known
        ? [.. (await holds.All(member.Agency.Agency, cancellationToken)).Where(hold => hold.Scope == member.Agency.Agency || Seen(hold.Scope))]
        : [];

    /// <summary>Stops everything a scope covers: the key string of the agency, an owner or a channel.</summary>
    public Task<Answer<HoldRecord>> Place(string scope, string reason, CancellationToken cancellationToken) =>
        Act(scope, () => grains.Hold(scope).Place(reason, member.Role, member.Actor, cancellationToken));

    /// <summary>Ends a pause; who may is the pause's own rule.</summary>
    public Task<Answer<HoldRecord>> Lift(string scope, CancellationToken cancellationToken) =>
        Act(scope, () => grains.Hold(scope).Lift(member.Role, member.Actor, cancellationToken));

    private async Task<Answer<HoldRecord>> Act(string scope, Func<Task<Answer<HoldRecord>>> act)
    {
        if (!member.Known) { return WebRefusals.NotFound; }
        if (scope == member.Agency.Agency)
        {
            return member.Governs ? await act() : WebRefusals.NotAllowed;
        }

        if (!Seen(scope)) { return WebRefusals.NotFound; }
        return member.Key is null ? WebRefusals.PeopleOnly : await act();
    }

    private bool Seen(string scope)
    {
        try
        {
            return scope.Split('/').Length switch
            {
                2 => member.Sees(OwnerKey.Parse(scope)),
                4 => member.Sees(ChannelKey.Parse(scope).Owner),
                _ => false,
            };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
