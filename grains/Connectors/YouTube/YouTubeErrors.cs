using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.YouTube;

/// <summary>YouTube's refusals, sorted by who must act: the reason within the body counts, the status alone misleads.</summary>
internal static class YouTubeErrors
{
    // Google's quotas begin anew at midnight there.
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    public static NetworkError From(Answer answer, DateTimeOffset now)
    {
        var reason = answer.Json.List("error", "errors").Select(error => error.Text("reason")).FirstOrDefault(found => found is not null)
            ?? answer.Json.Text("error", "status") ?? $"HTTP_{answer.Status}";
        return (answer.Status, reason) switch
        {
            (_, "uploadLimitExceeded") => Refusal.Of(ErrorClass.Rate, reason, answer,
                "Cette chaîne a atteint le nombre de vidéos que YouTube accepte par jour. L’envoi reprendra demain.",
                "This channel has reached the number of videos YouTube accepts a day. Sending resumes tomorrow.") with { RetryAt = now.AddHours(24) },
            // A 429 here means the day's uploads, not a short pause.
            (429, _) or (403, "quotaExceeded" or "dailyLimitExceeded") => Refusal.Of(ErrorClass.Rate, reason, answer,
                "Le quota quotidien de l’application sur YouTube est épuisé. L’envoi reprendra à minuit, heure de Californie.",
                "The application's daily quota on YouTube is used up. Sending resumes at midnight, Pacific time.") with { RetryAt = NextMidnight(now), WholeApplication = true },
            (403, "rateLimitExceeded" or "userRateLimitExceeded") => Refusal.TooMany(Network.YouTube, reason, answer, now + (Pipelines.RetryAfter(answer, now) ?? TimeSpan.FromMinutes(1))),
            (401, "youtubeSignupRequired") => Refusal.Of(ErrorClass.Account, reason, answer,
                "Ce compte Google n’a pas de chaîne YouTube. Créez-la, puis reconnectez le compte.",
                "This Google account has no YouTube channel. Create one, then connect the account again."),
            (401, _) => Refusal.Renewable(Network.YouTube, reason, answer),
            (403, "authenticatedUserAccountClosed" or "authenticatedUserAccountSuspended") => Refusal.Of(ErrorClass.Account, reason, answer,
                "Ce compte YouTube est fermé ou suspendu. Son titulaire doit régler la situation avec YouTube.",
                "This YouTube account is closed or suspended. Its owner must settle it with YouTube."),
            (403, "accessNotConfigured") => Refusal.Of(ErrorClass.Configuration, reason, answer,
                "L’API YouTube n’est pas activée pour cette application. Un administrateur doit l’activer dans la console de Google.",
                "The YouTube API is not enabled for this application. An operator must enable it in Google's console."),
            (403, "forbiddenPrivacySetting" or "forbiddenLicenseSetting") => Refusal.Of(ErrorClass.Content, reason, answer,
                "YouTube refuse ces réglages pour la vidéo. La réponse brute dit lesquels.",
                "YouTube refuses these settings for the video. The raw answer says which."),
            (403, _) => Refusal.Of(ErrorClass.Account, reason, answer,
                "Ce compte n’a pas accordé le droit de mettre en ligne des vidéos. Reconnectez-le en cochant toutes les autorisations.",
                "This account has not granted the right to upload videos. Connect it again and tick every permission."),
            (400, "invalidTitle") => Content(reason, answer, "YouTube refuse le titre : 100 caractères au plus, ni < ni >.", "YouTube refuses the title: at most 100 characters, neither < nor >."),
            (400, "invalidDescription") => Content(reason, answer, "YouTube refuse la description : 5 000 octets au plus, ni < ni >.", "YouTube refuses the description: at most 5,000 bytes, neither < nor >."),
            (400, "invalidTags") => Content(reason, answer, "YouTube refuse les mots-clés : 500 caractères au plus en tout.", "YouTube refuses the keywords: at most 500 characters in all."),
            (400, "invalidVideoMetadata" or "invalidCategoryId" or "defaultLanguageNotSet" or "mediaBodyRequired" or "invalidFilename") => Content(reason, answer,
                "YouTube refuse un élément de cette vidéo. La réponse brute dit lequel.", "YouTube refuses a part of this video. The raw answer says which."),
            (404 or 410, _) => Refusal.Of(ErrorClass.Temporary, "session-gone", answer,
                "YouTube a oublié l’envoi commencé. Il recommencera depuis le début.",
                "YouTube has forgotten the upload that was begun. It will begin again."),
            ( >= 500, _) => Refusal.OutOfOrder(Network.YouTube, answer),
            _ => Refusal.Unexpected(Network.YouTube, reason, answer),
        };
    }

    public static NetworkError Incomplete(Answer answer) => Refusal.Of(ErrorClass.Temporary, "resume-incomplete", answer,
        "YouTube n’a pas reçu la fin de la vidéo. Rien n’est public ; l’envoi reprendra là où il s’est arrêté.",
        "YouTube did not receive the end of the video. Nothing is public; the upload goes on where it stopped.");

    private static NetworkError Content(string code, Answer answer, string french, string english) => Refusal.Of(ErrorClass.Content, code, answer, french, english);

    private static DateTimeOffset NextMidnight(DateTimeOffset now)
    {
        var tomorrow = TimeZoneInfo.ConvertTime(now, Pacific).Date.AddDays(1);
        return new DateTimeOffset(tomorrow, Pacific.GetUtcOffset(tomorrow)).ToUniversalTime();
    }
}
