using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

/// <summary>Errors that every network has, and how an error is put together.</summary>
internal static class Refusal
{
    public static NetworkError Of(ErrorClass @class, string code, Answer answer, string french, string english) =>
        new() { Class = @class, Code = code, French = french, English = english, Raw = Redaction.Clean(answer.Body) };

    /// <summary>The access token died; renewing it may be all that is needed.</summary>
    public static NetworkError Renewable(Network network, string code, Answer answer) => Of(ErrorClass.Account, code, answer,
        $"L’accès à {Name(network)} a expiré. Il est renouvelé automatiquement ; si cela échoue, reconnectez le compte.",
        $"Access to {Name(network)} has expired. It is renewed automatically; if that fails, connect the account again.") with { Renew = true };

    public static NetworkError Reconnect(Network network, string code, Answer answer) => Of(ErrorClass.Account, code, answer,
        $"{Name(network)} n’accepte plus cet accès (révoqué, mot de passe changé ou session close). Reconnectez le compte ; sa file d’attente est conservée.",
        $"{Name(network)} no longer accepts this access (revoked, password changed or session closed). Connect the account again; its queue is kept.");

    public static NetworkError TooMany(Network network, string code, Answer answer, DateTimeOffset? retryAt) => Of(ErrorClass.Rate, code, answer,
        $"{Name(network)} demande d’attendre : trop d’appels pour le moment. La publication reprendra d’elle-même à l’heure indiquée.",
        $"{Name(network)} asks to wait: too many calls for now. Publishing resumes by itself at the time given.") with { RetryAt = retryAt };

    public static NetworkError OutOfOrder(Network network, Answer answer) => Of(ErrorClass.Temporary, $"HTTP_{answer.Status}", answer,
        $"{Name(network)} est momentanément en panne. Rien n’a été publié ; un nouvel essai suivra.",
        $"{Name(network)} is out of order for a moment. Nothing was published; another try follows.");

    public static NetworkError Unexpected(Network network, string code, Answer answer) => Of(ErrorClass.Configuration, code, answer,
        $"{Name(network)} a refusé l’appel d’une façon que le produit ne connaît pas. Un administrateur doit lire la réponse brute.",
        $"{Name(network)} refused the call in a way the product does not know. An operator should read the raw answer.");

    public static NetworkError Unreachable(Network network, string reason) => new()
    {
        Class = ErrorClass.Temporary,
        Code = reason,
        French = $"{Name(network)} n’a pas pu être joint. Rien n’a été publié ; un nouvel essai suivra.",
        English = $"{Name(network)} could not be reached. Nothing was published; another try follows.",
    };

    public static NetworkError Unreadable(Network network, string call, Answer answer) => Of(ErrorClass.Temporary, $"unreadable-{call}", answer,
        $"La réponse de {Name(network)} est illisible. Rien n’a été publié ; un nouvel essai suivra.",
        $"The answer of {Name(network)} cannot be read. Nothing was published; another try follows.");

    public static string Name(Network network) => network.ToString();
}
