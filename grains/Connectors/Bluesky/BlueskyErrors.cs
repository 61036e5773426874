using System.Globalization;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Bluesky;

/// <summary>Bluesky's refusals, sorted by who must act.</summary>
internal static class BlueskyErrors
{
    public static NetworkError From(Answer answer, DateTimeOffset now)
    {
        var code = answer.Json.Text("error") ?? $"HTTP_{answer.Status}";
        var message = answer.Json.Text("message") ?? "";
        return (answer.Status, code) switch
        {
            (429, _) => Refusal.TooMany(Network.Bluesky, code, answer, RetryAt(answer, now)),
            // The same name serves a token that died of age and one that was revoked.
            (_, "ExpiredToken") when message.Contains("revoked", StringComparison.OrdinalIgnoreCase) => Refusal.Reconnect(Network.Bluesky, code, answer),
            (_, "ExpiredToken") => Refusal.Renewable(Network.Bluesky, code, answer),
            (_, "InvalidToken" or "AuthenticationRequired" or "AuthMissing") => Refusal.Reconnect(Network.Bluesky, code, answer),
            (_, "AuthFactorTokenRequired") => Refusal.Of(ErrorClass.Account, code, answer,
                "Bluesky demande un code envoyé par courriel. Créez un mot de passe d’application dans les réglages de Bluesky et reconnectez le compte avec lui.",
                "Bluesky asks for a code sent by e-mail. Create an app password in Bluesky's settings and connect the account with it."),
            (_, "AccountTakedown" or "RepoTakendown" or "AccountSuspended" or "AccountDeactivated" or "RepoDeactivated") => Stopped(code, answer),
            (413, _) or (_, "PayloadTooLarge") => PictureTooLarge(code, answer),
            (_, "BlobNotFound") => Refusal.Of(ErrorClass.Temporary, code, answer,
                "Bluesky n’a plus l’image déposée. Elle sera déposée à nouveau.",
                "Bluesky no longer has the uploaded picture. It will be uploaded again.") with { PrepareAnew = true },
            (_, "InvalidMimeType" or "InvalidSize") => Refusal.Of(ErrorClass.Content, code, answer,
                "Bluesky refuse le format de l’image. Choisissez une image JPEG ou PNG.",
                "Bluesky refuses the picture's format. Choose a JPEG or PNG picture."),
            (400, "InvalidRequest") => Invalid(code, message, answer),
            ( >= 500, _) => Refusal.OutOfOrder(Network.Bluesky, answer),
            _ => Refusal.Unexpected(Network.Bluesky, code, answer),
        };
    }

    private static NetworkError Invalid(string code, string message, Answer answer) => message switch
    {
        _ when message.Contains("blob too big", StringComparison.Ordinal) => PictureTooLarge(code, answer),
        _ when message.Contains("record.text", StringComparison.Ordinal) => Refusal.Of(ErrorClass.Content, code, answer,
            "Bluesky refuse ce texte : 300 caractères visibles et 3 000 octets au plus. Raccourcissez-le.",
            "Bluesky refuses this text: at most 300 visible characters and 3,000 bytes. Shorten it."),
        _ when message.StartsWith("Invalid app.bsky.feed.post record", StringComparison.Ordinal) => Refusal.Of(ErrorClass.Content, code, answer,
            "Bluesky refuse un élément de cette publication (image, lien ou mot-dièse). Corrigez-le.",
            "Bluesky refuses a part of this post (picture, link or hashtag). Correct it."),
        _ => Refusal.Unexpected(Network.Bluesky, code, answer),
    };

    private static NetworkError Stopped(string code, Answer answer) => Refusal.Of(ErrorClass.Account, code, answer,
        "Ce compte Bluesky est suspendu ou désactivé. Son titulaire doit le rétablir auprès de Bluesky.",
        "This Bluesky account is suspended or deactivated. Its owner must restore it with Bluesky.");

    private static NetworkError PictureTooLarge(string code, Answer answer) => Refusal.Of(ErrorClass.Content, code, answer,
        "L’image est trop lourde pour Bluesky. Réduisez-la.",
        "The picture is too heavy for Bluesky. Make it smaller.");

    private static DateTimeOffset RetryAt(Answer answer, DateTimeOffset now)
    {
        if (long.TryParse(answer.Header("RateLimit-Reset"), NumberStyles.None, CultureInfo.InvariantCulture, out var reset))
        {
            return DateTimeOffset.FromUnixTimeSeconds(reset);
        }

        return now + (Pipelines.RetryAfter(answer, now) ?? TimeSpan.FromMinutes(5));
    }
}
