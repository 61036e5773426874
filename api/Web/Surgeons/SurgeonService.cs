using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Web.Access;
using Scheduler.Web.Access.SignIn;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Surgeons;

/// <summary>Surgeons as the agency's owner sets them up, each step repeatable: a surgeon kept without a sign-in is completed by asking again.</summary>
public sealed class SurgeonService(IGrainFactory grains, OwnerService owners, PracticePlaces places, MemberEnrolment enrolment, CurrentMember member)
{
    /// <summary>The key a new surgeon of that name gets; null: not theirs to add.</summary>
    public async Task<OwnerKey?> NewKey(string name, CancellationToken cancellationToken)
    {
        if (!member.Governs || await grains.Agency(member.Agency).Read(cancellationToken) is not { } agency) { return null; }
        return OwnerKey.Surgeon(agency.Key, Slug.Free(name, "chirurgien", slug => agency.Owners.Contains("s." + slug) || agency.Members.Contains(slug)));
    }

    /// <summary>Keeps a surgeon, their practice, and the sign-in if one is asked for and there is none.</summary>
    public async Task<Answer<SurgeonProfile>> Save(OwnerKey key, SurgeonEntry entry, CancellationToken cancellationToken)
    {
        if (!member.Sees(key) || !key.IsSurgeon) { return WebRefusals.NotFound; }
        if (!member.Governs) { return WebRefusals.NotAllowed; }
        var before = await grains.Surgeon(key).Read(cancellationToken);
        var next = entry.Profile with { Practice = before?.Practice ?? "", Member = before?.Member ?? "" };
        var kept = await owners.Define(key, next, cancellationToken);
        if (!kept.Done) { return kept; }
        var placed = await places.Place(key, kept.Value, entry, cancellationToken);
        if (!placed.Done) { return placed; }
        return entry.Email.Length > 0 && placed.Value.Member.Length == 0 ? await SignIn(key, placed.Value, entry, cancellationToken) : placed;
    }

    /// <summary>Whether the reader sets how often this surgeon publishes: who writes for them, and they themselves.</summary>
    public bool MayPace(OwnerKey key) => member.Sees(key) && key.IsSurgeon && member.Key is not null && member.Writes;

    /// <summary>Sets how often a surgeon publishes, all networks together. Nothing asked at all is no rhythm.</summary>
    public async Task<Answer<SurgeonProfile>> Pace(OwnerKey key, OwnerRhythm rhythm, CancellationToken cancellationToken)
    {
        if (!member.Sees(key) || !key.IsSurgeon) { return WebRefusals.NotFound; }
        if (!MayPace(key)) { return WebRefusals.NotAllowed; }
        return await grains.Surgeon(key).Pace(rhythm.IsEmpty ? null : rhythm, member.Actor, cancellationToken);
    }

    /// <summary>Sets in which order a surgeon's posts leave on their networks. An empty order is none.</summary>
    public async Task<Answer<SurgeonProfile>> Arrange(OwnerKey key, NetworkOrder order, CancellationToken cancellationToken)
    {
        if (!member.Sees(key) || !key.IsSurgeon) { return WebRefusals.NotFound; }
        if (!MayPace(key)) { return WebRefusals.NotAllowed; }
        return await grains.Surgeon(key).Arrange(order.IsEmpty ? null : order, member.Actor, cancellationToken);
    }

    /// <summary>The address a surgeon signs in with; empty: none.</summary>
    public async Task<string> Email(OwnerKey key, CancellationToken cancellationToken)
    {
        if (!member.Sees(key) || !key.IsSurgeon || await grains.Surgeon(key).Read(cancellationToken) is not { Member.Length: > 0 } surgeon) { return ""; }
        return (await grains.Member(new MemberKey(key.Agency, surgeon.Member)).Read(cancellationToken))?.Member.Email ?? "";
    }

    // The member first: a profile never names one who is not there, whom someone else could become.
    private async Task<Answer<SurgeonProfile>> SignIn(OwnerKey key, SurgeonProfile profile, SurgeonEntry entry, CancellationToken cancellationToken)
    {
        var agency = await grains.Agency(member.Agency).Read(cancellationToken);
        var segment = Slug.Free(profile.Name, "chirurgien", slug => agency!.Members.Contains(slug));
        var record = new MemberRecord
        {
            Key = new MemberKey(key.Agency, segment).ToString(), Email = entry.Email, Name = profile.Name, Role = Role.Surgeon, Owners = [key.Owner],
        };
        var made = await enrolment.Enrol(record, entry.Password, member.Actor, cancellationToken);
        return made.Done ? await owners.Define(key, profile with { Member = segment }, cancellationToken) : made.Refusal!;
    }
}
