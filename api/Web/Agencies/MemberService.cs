using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Access;
using Scheduler.Web.Access.SignIn;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Agencies;

/// <summary>The agency's people; only its owner, signed in, sees the list and adds to it.</summary>
public sealed class MemberService(IGrainFactory grains, Roster roster, MemberEnrolment enrolment, CurrentMember member)
{
    /// <summary>Everyone, in the order they came; null for whoever may not see them.</summary>
    public async Task<ImmutableArray<MemberRecord>?> List(CancellationToken cancellationToken) => member.Governs ? await roster.Read(cancellationToken) : null;

    /// <summary>Adds a manager or a delegate, for owners of the agency, with a first password.</summary>
    public async Task<Answer<MemberRecord>> Add(string name, string email, string password, Role role, ImmutableArray<string> owners, CancellationToken cancellationToken)
    {
        if (!member.Governs) { return WebRefusals.NotAllowed; }
        if (name.Length is < 1 or > 120) { return NoName; }
        if (role is not (Role.Manager or Role.Delegate)) { return BadRole; }
        var agency = await grains.Agency(member.Agency).Read(cancellationToken);
        if (owners.IsDefaultOrEmpty || owners.Except(agency!.Owners).Any()) { return NoOwner; }
        var key = new MemberKey(agency.Key, Slug.Free(name, "membre", agency.Members.Contains));
        return await enrolment.Enrol(new() { Key = key.ToString(), Email = email, Name = name, Role = role, Owners = owners }, password, member.Actor, cancellationToken);
    }

    private static Refusal NoName { get; } = WebRefusals.Invalid("name", "Donnez un nom de 1 à 120 caractères.", "Give a name of 1 to 120 characters.");

    private static Refusal BadRole { get; } = WebRefusals.Invalid("role", "Choisissez community manager ou délégué.", "Choose community manager or delegate.");

    private static Refusal NoOwner { get; } =
        WebRefusals.Invalid("owners", "Choisissez au moins un chirurgien ou un cabinet.", "Choose at least one surgeon or practice.");
}
