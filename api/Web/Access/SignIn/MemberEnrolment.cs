using Microsoft.AspNetCore.Identity;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Access.SignIn;

/// <summary>Makes a member with a password, and lists them in their agency. Whoever calls it has checked who may.</summary>
public sealed class MemberEnrolment(UserManager<MemberAccount> members, IGrainFactory grains)
{
    /// <summary>The shortest password.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Makes the member, and lists them; the hash, the stamp and the counters of <paramref name="record"/> are made here.</summary>
    public async Task<Answer<MemberRecord>> Enrol(MemberRecord record, string password, Actor by, CancellationToken cancellationToken)
    {
        var made = await Create(record, password, version: 0);
        if (!made.Done) { return made; }
        var key = MemberKey.Parse(record.Key);
        await grains.Agency(new AgencyKey(key.Agency)).AddMember(key.Member, by, cancellationToken);
        return made;
    }

    /// <summary>Makes the first member of an agency that is about to be; one left by a first visit cut short is made anew.</summary>
    internal async Task<Answer<MemberRecord>> EnrolFirst(MemberRecord record, string password) =>
        await Create(record, password, (await members.FindByIdAsync(record.Key))?.Version ?? 0);

    private async Task<Answer<MemberRecord>> Create(MemberRecord record, string password, long version)
    {
        if (!Email(record.Email)) { return BadEmail; }
        var account = new MemberAccount { Record = record, Version = version };
        var made = await members.CreateAsync(account, password);
        if (made.Succeeded) { return account.Record; }
        return made.Errors.Any(error => error.Code.StartsWith("Password", StringComparison.Ordinal)) ? BadPassword : Taken;
    }

    private static bool Email(string email) =>
        email.Length <= 254 && new System.ComponentModel.DataAnnotations.EmailAddressAttribute().IsValid(email.Trim());

    private static Refusal BadEmail { get; } =
        WebRefusals.Invalid("email", "Cette adresse électronique n’est pas valable.", "This e-mail address is not valid.");

    private static Refusal BadPassword { get; } = WebRefusals.Invalid(
        "password", $"Choisissez un mot de passe d’au moins {ShortestPassword} caractères.", $"Choose a password of at least {ShortestPassword} characters.");

    private static Refusal Taken { get; } = WebRefusals.Invalid(
        "member", "Cette adresse ou cet identifiant sert déjà à quelqu’un.", "This address or this id already belongs to someone.");
}
