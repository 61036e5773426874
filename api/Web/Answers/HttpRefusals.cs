using Scheduler.Contracts.Answers;

namespace Scheduler.Web.Answers;

/// <summary>What HTTP's own statuses say to a person.</summary>
internal static class HttpRefusals
{
    public static Refusal Of(int status)
    {
        var (code, french, english) = status switch
        {
            401 => ("access.key", "Il manque une clé d’API valable : « Authorization: Bearer sk_… ».", "A valid API key is missing: “Authorization: Bearer sk_…”."),
            403 => ("access.not-allowed", WebRefusals.NotAllowed.French, WebRefusals.NotAllowed.English),
            404 => (WebRefusals.NotFoundCode, WebRefusals.NotFound.French, WebRefusals.NotFound.English),
            405 => ("http.method", "Cette adresse ne prend pas cette méthode.", "This address does not take this method."),
            413 => ("http.too-large", "La requête est trop lourde.", "The request is too large."),
            415 => ("http.media-type", "Le type du corps n’est pas celui qui est attendu.", "The body’s type is not the expected one."),
            429 => ("http.too-many", "Trop de requêtes ; attendez le temps indiqué.", "Too many requests; wait for the time given."),
            >= 500 => ("server.error", "Une erreur est survenue ici. Rien n’indique que l’action a eu lieu : relisez avant de recommencer.", "An error happened here. Nothing says that the action took place: read again before you try again."),
            _ => ("http.malformed", "La requête n’a pas la forme attendue.", "The request does not have the expected form."),
        };
        return new() { Code = code, French = french, English = english };
    }

    public static (string French, string English) Title(int status) => status switch
    {
        400 => ("Requête refusée", "Request refused"),
        401 => ("Identification requise", "Identification required"),
        403 => ("Action non permise", "Not allowed"),
        404 => ("Introuvable", "Not found"),
        409 => ("Impossible dans cet état", "Not possible in this state"),
        413 => ("Trop lourd", "Too large"),
        415 => ("Type non accepté", "Type not accepted"),
        429 => ("Trop de requêtes", "Too many requests"),
        >= 500 => ("Erreur", "Error"),
        _ => ("Requête refusée", "Request refused"),
    };
}
