using Scheduler.Contracts.Answers;

namespace Scheduler.Web.Answers;

/// <summary>The refusals that the edge itself gives.</summary>
public static class WebRefusals
{
    /// <summary>The code of everything that is not there, or is on the other side of the wall.</summary>
    public const string NotFoundCode = "not-found";

    /// <summary>Not there, or somebody else's: the same answer for both.</summary>
    public static Refusal NotFound { get; } = new()
    {
        Code = NotFoundCode,
        French = "Cela n’existe pas, ou plus, à cette adresse.",
        English = "There is nothing, or nothing any more, at this address.",
    };

    /// <summary>Seen, but not theirs to do.</summary>
    public static Refusal NotAllowed { get; } = new()
    {
        Code = "access.not-allowed",
        French = "Votre rôle ne permet pas cette action. Demandez-la au propriétaire de l’agence ou au chirurgien.",
        English = "Your role does not allow this. Ask the agency’s owner or the surgeon.",
    };

    /// <summary>Only a signed-in person signs, declines, asks for changes or pauses.</summary>
    public static Refusal PeopleOnly { get; } = new()
    {
        Code = "access.people-only",
        French = "Une clé d’API rédige et soumet ; cette action revient à une personne connectée.",
        English = "An API key drafts and submits; this takes a signed-in person.",
    };

    /// <summary>Something in what was sent cannot be taken as it is.</summary>
    public static Refusal Invalid(string part, string french, string english) =>
        new() { Code = $"invalid.{part}", French = french, English = english };
}
