using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Holds;

/// <summary>Who may end a pause, and whose pause stands when two are placed.</summary>
public static class HoldRules
{
    /// <summary>Why they may not; null when they may: who placed it, or someone above; an agency never lifts a surgeon's stop.</summary>
    public static Refusal? AgainstLift(HoldRecord hold, Role role, Actor by)
    {
        if (by.Kind == ActorKind.Person && by.Id == hold.By.Id) { return null; }
        if (hold.Role is Role.Surgeon or Role.Delegate) { return role == Role.Surgeon ? null : Refuse.With("hold.surgeons-own"); }
        return role == Role.Owner || (role == Role.Surgeon && hold.Scope.Contains('/', StringComparison.Ordinal)) ? null : Refuse.With("hold.not-yours");
    }

    /// <summary>Does a new pause take the place of the one that stands? Only that of someone above: whoever replaced it could then lift it.</summary>
    public static bool Replaces(HoldRecord standing, Role role, Actor by)
    {
        var same = by.Kind == ActorKind.Person && by.Id == standing.By.Id;
        return same ? Rank(role) >= Rank(standing.Role) : Rank(role) > Rank(standing.Role);
    }

    private static int Rank(Role role) => role switch
    {
        Role.Surgeon => 3,
        Role.Delegate => 2,
        Role.Owner => 1,
        _ => 0,
    };
}
