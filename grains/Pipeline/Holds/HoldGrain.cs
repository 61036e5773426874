using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Holds;

/// <summary>Places and lifts one scope's pause. The register is the truth: this grain only puts the two in a row.</summary>
[GrainType("hold")]
public sealed class HoldGrain(IStore store, HoldRegister holds, AuditDesk audit, TimeProvider clock) : Grain, IHoldGrain
{
    private string Scope => this.GetPrimaryKeyString();

    /// <inheritdoc/>
    public async Task<Answer<HoldRecord>> Place(string reason, Role role, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason)) { return Refuse.With("reason.missing"); }
        if (await holds.Read(Scope, cancellationToken) is { } standing && !HoldRules.Replaces(standing, role, by)) { return standing; }
        var hold = new HoldRecord { Scope = Scope, Reason = reason.Trim(), By = by, Role = role, At = clock.GetUtcNow() };
        await store.Write(holds.Place(hold), cancellationToken);
        await audit.Tell(Scope, "hold.placed", by, new() { ["reason"] = hold.Reason }, cancellationToken);
        return hold;
    }

    /// <inheritdoc/>
    public async Task<Answer<HoldRecord>> Lift(Role role, Actor by, CancellationToken cancellationToken)
    {
        if (await holds.Read(Scope, cancellationToken) is not { } hold) { return Refuse.With("hold.none"); }
        if (HoldRules.AgainstLift(hold, role, by) is { } refusal) { return refusal; }
        await store.Write(HoldRegister.Lift(Scope), cancellationToken);
        await audit.Tell(Scope, "hold.lifted", by, [], cancellationToken);
        return hold;
    }
}
