using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Refusals;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Holds;

/// <summary>Places and lifts the pauses at one place. The register is the truth: this grain only puts them in a row.</summary>
[GrainType("hold")]
public sealed class HoldGrain(IStore store, HoldRegister holds, HoldLetters letters, AuditDesk audit, TimeProvider clock) : Grain, IHoldGrain
{
    private HoldScope Here => HoldScope.Parse(this.GetPrimaryKeyString());

    /// <inheritdoc/>
    public async Task<Answer<HoldRecord>> Place(HoldOrder order, CancellationToken cancellationToken)
    {
        if (HoldRules.Against(order) is { } refusal) { return refusal; }
        var words = HoldRules.Words(order);
        var scope = words.IsEmpty ? Here : Here.About(HoldRules.Subject(words));
        if (await holds.Read(scope, cancellationToken) is { } standing && !HoldRules.Replaces(standing, order.Role, order.By)) { return standing; }
        var hold = new HoldRecord { Scope = scope.ToString(), Reason = order.Reason.Trim(), Words = words, By = order.By, Role = order.Role, At = clock.GetUtcNow(), Told = order.Tell };
        await holds.Place(hold, cancellationToken);
        await audit.Tell(Here.ToString(), "hold.placed", order.By, HoldRules.Facts(hold), cancellationToken);
        await store.Write(letters.For(hold), cancellationToken);
        return hold;
    }

    /// <inheritdoc/>
    public async Task<Answer<HoldRecord>> Lift(string subject, Role role, Actor by, CancellationToken cancellationToken)
    {
        var scope = subject.Length == 0 ? Here : Here.About(subject);
        if (await holds.Read(scope, cancellationToken) is not { } hold) { return Refuse.With("hold.none"); }
        if (HoldRules.AgainstLift(hold, role, by) is { } refusal) { return refusal; }
        await holds.Lift(scope, cancellationToken);
        await audit.Tell(Here.ToString(), "hold.lifted", by, HoldRules.Facts(hold), cancellationToken);
        return hold;
    }
}
