using System.Globalization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access.SignIn;
using Scheduler.Web.Agencies;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Access.Setup;

/// <summary>The first visit: makes the agency and its owner, once, for whoever holds the console's code.</summary>
public sealed class FirstVisit(ISetupCode code, SetupState state, Installation installation, PublicAddress published, MemberEnrolment enrolment, IGrainFactory grains)
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>Answers the owner, ready to be signed in.</summary>
    public async Task<Answer<MemberRecord>> Begin(FirstVisitForm form, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            return await state.Begun(cancellationToken) ? Over : await Make(form, cancellationToken);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private async Task<Answer<MemberRecord>> Make(FirstVisitForm form, CancellationToken cancellationToken)
    {
        if (!code.Matches(form.Code)) { return WrongCode; }
        if (form.OwnerName.Trim().Length is < 1 or > 120 || form.AgencyName.Trim().Length is < 1 or > 120) { return NoName; }
        if (PublicAddress(form.PublicAddress) is not { } address) { return BadAddress; }

        var agency = new AgencyKey(Slug.Of(form.AgencyName, "agence"));
        var owner = new MemberKey(agency.Agency, Slug.Of(form.OwnerName, "membre"));
        var by = new Actor { Kind = ActorKind.Person, Id = owner.Member, Name = form.OwnerName.Trim(), Means = "setup-code" };
        var record = new MemberRecord
        {
            Key = owner.ToString(),
            Email = form.Email,
            Name = form.OwnerName.Trim(),
            Role = Role.Owner,
            Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr",
        };

        // The owner first: an agency whose owner was refused would end the first visit with nobody inside.
        var enrolled = await enrolment.EnrolFirst(record, form.Password);
        if (!enrolled.Done) { return enrolled; }
        await installation.Save(new() { PublicAddress = address }, cancellationToken);
        await published.Refresh(cancellationToken);
        var created = await grains.Agency(agency).Create(form.AgencyName, by, cancellationToken);
        if (!created.Done) { return created.Refusal!; }
        await grains.Agency(agency).AddMember(owner.Member, by, cancellationToken);
        code.Spend();
        return enrolled;
    }

    // "" when none was given; null when it is not one.
    private static string? PublicAddress(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) { return ""; }
        return Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.AbsolutePath == "/" && uri.Query.Length == 0
            ? uri.GetLeftPart(UriPartial.Authority)
            : null;
    }

    private static Refusal Over { get; } = WebRefusals.Invalid("first-visit", "L’installation est déjà faite : connectez-vous.", "The installation is already done: sign in.");

    private static Refusal WrongCode { get; } = WebRefusals.Invalid(
        "code", "Ce n’est pas le code affiché dans la console au démarrage.", "This is not the code shown on the console at start.");

    private static Refusal NoName { get; } = WebRefusals.Invalid(
        "name", "Donnez un nom à l’agence et le vôtre, de 1 à 120 caractères.", "Give the agency’s name and your own, 1 to 120 characters each.");

    private static Refusal BadAddress { get; } = WebRefusals.Invalid(
        "address", "L’adresse publique s’écrit https://planning.exemple.fr, sans rien après.", "The public address is written https://planning.example.fr, with nothing after it.");
}
