using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Holds;

/// <summary>Who may end a pause.</summary>
public static class HoldRules
{
    /// <summary>Why they may not; null when they may: who placed it, or someone above; an agency never lifts a surgeon's stop.</summary>
    public static Refusal? AgainstLift(HoldRecord hold, Role role, Actor by)
    {
        if (by.Kind == ActorKind.Person && by.Id == hold.By.Id) { return null; }
        if (hold.Role is Role.Surgeon or Role.Delegate) { return role == Role.Surgeon ? null : Refuse.With("hold.surgeons-own"); }
        return role == Role.Owner || (role == Role.Surgeon && hold.Scope.Contains('/', StringComparison.Ordinal)) ? null : Refuse.With("hold.not-yours");
    }
}
