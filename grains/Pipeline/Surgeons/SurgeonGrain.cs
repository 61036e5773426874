using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Posts;
using Scheduler.Pipeline.Refusals;

namespace Scheduler.Pipeline.Surgeons;

/// <summary>A surgeon: identity, and who may sign in their name.</summary>
[GrainType("surgeon")]
public sealed class SurgeonGrain(
    [PersistentState("surgeon", StorageNames.Store)] IPersistentState<SurgeonRecord> state, AuditDesk audit, TimeProvider clock) : Grain, ISurgeonGrain
{
    private SurgeonProfile? Profile => state.State.Profile;

    /// <inheritdoc/>
    public Task<SurgeonProfile?> Read(CancellationToken cancellationToken) => Task.FromResult(Profile);

    /// <inheritdoc/>
    public async Task<Answer<SurgeonProfile>> Define(SurgeonProfile profile, Actor by, CancellationToken cancellationToken)
    {
        if (SurgeonRules.Against(profile, Profile, by) is { } refusal) { return refusal; }
        return await Save(profile with { Delegations = Profile?.Delegations ?? [], Rhythm = Profile?.Rhythm, Order = Profile?.Order }, "surgeon.defined", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<SurgeonProfile>> Pace(OwnerRhythm? rhythm, Actor by, CancellationToken cancellationToken)
    {
        if (Profile is not { } profile) { return Refuse.With("surgeon.not-found"); }
        if (SurgeonRules.AgainstPace(rhythm) is { } refusal) { return refusal; }
        return await Save(profile with { Rhythm = rhythm }, "surgeon.paced", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<SurgeonProfile>> Arrange(NetworkOrder? order, Actor by, CancellationToken cancellationToken)
    {
        if (Profile is not { } profile) { return Refuse.With("surgeon.not-found"); }
        if (NetworkOrderRules.Against(order) is { } refusal) { return refusal; }
        return await Save(profile with { Order = order }, "surgeon.arranged", by, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Answer<SurgeonProfile>> Delegate(Delegation delegation, Actor by, CancellationToken cancellationToken)
    {
        if (Profile is not { } profile) { return Refuse.With("surgeon.not-found"); }
        if (SurgeonRules.AgainstDelegation(profile, delegation, by) is { } refusal) { return refusal; }
        return await Save(profile with { Delegations = profile.Delegations.Add(delegation with { RevokedAt = null }) }, "delegation.given", by, cancellationToken, delegation.Member);
    }

    /// <inheritdoc/>
    public async Task<Answer<SurgeonProfile>> Revoke(string member, Actor by, CancellationToken cancellationToken)
    {
        if (Profile is not { } profile) { return Refuse.With("surgeon.not-found"); }
        if (by.Kind != ActorKind.Person || (by.Id != profile.Member && by.Id != member)) { return Refuse.With("delegation.only-surgeon"); }
        var now = clock.GetUtcNow();
        var ended = profile.Delegations.Select(d => d.Member == member && d.RevokedAt is null ? d with { RevokedAt = now } : d);
        return await Save(profile with { Delegations = [.. ended] }, "delegation.revoked", by, cancellationToken, member);
    }

    /// <inheritdoc/>
    public Task<SigningRight> Right(Actor by, DateTimeOffset at, CancellationToken cancellationToken) =>
        Task.FromResult(Profile is { } profile ? SurgeonRules.Right(profile, by, at) : SigningRight.None);

    private async Task<SurgeonProfile> Save(SurgeonProfile next, string what, Actor by, CancellationToken cancellationToken, string member = "")
    {
        state.State = new() { Profile = next };
        await state.WriteOrDeactivate(this, cancellationToken);
        await audit.Tell(this.GetPrimaryKeyString(), what, by, member.Length > 0 ? new() { ["member"] = member } : [], cancellationToken);
        return next;
    }
}
