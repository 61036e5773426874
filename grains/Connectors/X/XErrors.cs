using System.Globalization;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.X;

/// <summary>X's refusals, sorted by who must act. They carry a type, a title and a detail; often only the detail says anything.</summary>
internal static class XErrors
{
    private static readonly string[] Resets = ["x-user-limit-24hour-reset", "x-app-limit-24hour-reset"];

    public static bool IsDuplicate(Answer answer) => answer.Status == 403 && Says(answer, "duplicate");

    public static NetworkError From(Answer answer, DateTimeOffset now)
    {
        var code = CodeOf(answer);
        return (answer.Status, code) switch
        {
            (402, _) or (_, "usage-capped") => Refusal.Of(ErrorClass.Account, code, answer,
                "Le crédit ou le forfait de l’API de X est épuisé. Rechargez-le sur la console de X ; la file d’attente est conservée.",
                "The credit or plan of X's API is used up. Top it up in X's console; the queue is kept."),
            (429, _) => Refusal.TooMany(Network.X, code, answer, RetryAt(answer, now)),
            // X words a dead and a revoked token alike: renewing tells them apart.
            (401, _) => Refusal.Renewable(Network.X, code, answer),
            (403, "client-forbidden") => Refusal.Of(ErrorClass.Configuration, code, answer,
                "L’application n’a pas accès à cette partie de l’API de X. Un administrateur doit vérifier son projet dans la console de X.",
                "The application has no access to this part of X's API. An operator must check its project in X's console."),
            (403, _) when Says(answer, "suspended") || Says(answer, "locked") => Refusal.Of(ErrorClass.Account, code, answer,
                "Ce compte X est suspendu ou verrouillé. Son titulaire doit régler la situation avec X.",
                "This X account is suspended or locked. Its owner must settle it with X."),
            (403, _) when Says(answer, "duplicate") => Refusal.Of(ErrorClass.Content, "duplicate", answer,
                "X dit que ce texte a déjà été publié par ce compte. Modifiez-le s’il doit paraître à nouveau.",
                "X says this account has already published this text. Change it if it must appear again."),
            (403, _) when Says(answer, "video") || Says(answer, "cashtag") || Says(answer, "reply") => Refusal.Of(ErrorClass.Content, code, answer,
                "X refuse un élément de cette publication. La réponse brute dit lequel.",
                "X refuses a part of this post. The raw answer says which."),
            (403, _) => Refusal.Of(ErrorClass.Account, code, answer,
                "Ce compte X n’a pas le droit de faire cela. Reconnectez-le en accordant le droit de publier.",
                "This X account may not do this. Connect it again and grant the right to publish."),
            (413, _) => Refusal.Of(ErrorClass.Content, code, answer, "Le fichier est trop lourd pour X. Réduisez-le.", "The file is too heavy for X. Make it smaller."),
            (400, _) when Says(answer, "too long") => Refusal.Of(ErrorClass.Content, code, answer,
                "X refuse ce texte : il est trop long. Raccourcissez-le.", "X refuses this text: it is too long. Shorten it."),
            (400, _) when Says(answer, "media") => Refusal.Of(ErrorClass.Temporary, code, answer,
                "X n’a plus le fichier déposé ou ne l’a pas encore traité. Il sera déposé à nouveau.",
                "X no longer has the uploaded file or has not processed it yet. It will be uploaded again.") with { PrepareAnew = true },
            (404, _) => Refusal.Of(ErrorClass.Temporary, code, answer,
                "X ne trouve plus ce qui avait été déposé. Rien n’a été publié ; un nouvel essai suivra.",
                "X no longer finds what was uploaded. Nothing was published; another try follows.") with { PrepareAnew = true },
            ( >= 500, _) => Refusal.OutOfOrder(Network.X, answer),
            _ => Refusal.Unexpected(Network.X, code, answer),
        };
    }

    private static bool Says(Answer answer, string word) => answer.Body.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string CodeOf(Answer answer)
    {
        if (answer.Json.Text("type") is { } type && type.StartsWith("http", StringComparison.Ordinal))
        {
            return type[(type.LastIndexOf('/') + 1)..];
        }

        return answer.Json.List("errors").Select(error => error.Text("code")).FirstOrDefault(code => code is not null)
            ?? answer.Json.Text("title") ?? $"HTTP_{answer.Status}";
    }

    // Three clocks may run; the latest among those that are used up binds.
    private static DateTimeOffset RetryAt(Answer answer, DateTimeOffset now)
    {
        var times = Resets.Where(name => answer.Header(name.Replace("reset", "remaining", StringComparison.Ordinal)) is "0").Append("x-rate-limit-reset")
            .Select(name => long.TryParse(answer.Header(name), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null);
        return times.Max() ?? now + (Pipelines.RetryAfter(answer, now) ?? TimeSpan.FromMinutes(15));
    }
}
