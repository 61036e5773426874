using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Practices;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Practices;

/// <summary>A practice.</summary>
[GrainType("practice")]
public sealed class PracticeGrain([PersistentState("practice", StorageNames.Store)] IPersistentState<PracticeRecord> state, AuditDesk audit) : Grain, IPracticeGrain
{
    /// <inheritdoc/>
    public Task<PracticeProfile?> Read(CancellationToken cancellationToken) => Task.FromResult(state.State.Profile);

    /// <inheritdoc/>
    public async Task<Answer<PracticeProfile>> Define(PracticeProfile profile, Actor by, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(profile.Name)) { return Refuse.With("practice.name-missing"); }
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(profile.TimeZone, out _)) { return Refuse.With("zone.unknown", profile.TimeZone); }
        if (profile.SignedBy.Length > 0 && !profile.Surgeons.Contains(profile.SignedBy)) { return Refuse.With("practice.signer-unknown", profile.SignedBy); }
        state.State = new() { Profile = profile };
        await state.WriteOrDeactivate(this, cancellationToken);
        await audit.Tell(this.GetPrimaryKeyString(), "practice.defined", by, [], cancellationToken);
        return profile;
    }
}
