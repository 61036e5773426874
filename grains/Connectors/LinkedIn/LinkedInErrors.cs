using System.Text.RegularExpressions;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>LinkedIn's refusals, sorted by who must act.</summary>
internal static partial class LinkedInErrors
{
    public const string Duplicate = "DUPLICATE_POST";

    public static string CodeOf(Answer answer) => answer.Json.Text("code") ?? answer.Json.Text("serviceErrorCode") ?? $"HTTP_{answer.Status}";

    /// <summary>The post that a refused duplicate is said to repeat.</summary>
    public static string? NamedPost(Answer answer) => PostUrn().Match(answer.Body) is { Success: true } urn ? urn.Value : null;

    public static NetworkError From(Answer answer, DateTimeOffset now)
    {
        var code = CodeOf(answer);
        return (answer.Status, code, answer.Json.Text("serviceErrorCode")) switch
        {
            (429, _, _) => Refusal.TooMany(Network.LinkedIn, code, answer, RetryAt(answer, now)),
            (426, _, _) or (_, "VERSION_MISSING" or "NONEXISTENT_VERSION", _) => Refusal.Of(ErrorClass.Configuration, code, answer,
                "La version de l’API LinkedIn configurée n’existe plus. Un administrateur doit en indiquer une plus récente (Scheduler:Networks:LinkedIn:Version).",
                "The configured version of LinkedIn's API no longer exists. An operator must set a newer one (Scheduler:Networks:LinkedIn:Version)."),
            (_, "EXPIRED_ACCESS_TOKEN", _) or (_, _, "65602") => Refusal.Renewable(Network.LinkedIn, code, answer),
            (_, "RESTRICTED_MEMBER", _) or (_, _, "65608") => Refusal.Of(ErrorClass.Account, code, answer,
                "LinkedIn a restreint ce compte. Son titulaire doit régler la situation avec LinkedIn.",
                "LinkedIn has restricted this account. Its owner must settle it with LinkedIn."),
            (401, _, _) => Refusal.Reconnect(Network.LinkedIn, code, answer),
            (403, _, _) => Refusal.Of(ErrorClass.Account, code, answer,
                "Ce compte n’a pas le droit de publier ici : il faut être administrateur de la page et avoir accordé l’autorisation de publier. Reconnectez le compte avec ces droits.",
                "This account may not publish here: it must administer the page and have granted the right to publish. Connect it again with these rights."),
            (_, "MEDIA_ASSET_WAITING_UPLOAD", _) or (409, _, _) => Refusal.Of(ErrorClass.Temporary, code, answer,
                "LinkedIn traite encore l’image. Rien n’a été publié ; un nouvel essai suivra.",
                "LinkedIn is still processing the picture. Nothing was published; another try follows."),
            (_, "EXPIRED_UPLOAD_URL", _) => Refusal.Of(ErrorClass.Temporary, code, answer,
                "L’adresse de dépôt de l’image a expiré. Elle sera déposée à nouveau.",
                "The upload address of the picture has expired. It will be uploaded again."),
            (_, "MEDIA_ASSET_PROCESSING_FAILED", _) => Refusal.Of(ErrorClass.Content, code, answer,
                "LinkedIn n’a pas pu traiter l’image. Choisissez une autre image JPEG ou PNG.",
                "LinkedIn could not process the picture. Choose another JPEG or PNG picture."),
            (400, "FIELD_LENGTH_TOO_LONG" or "FIELD_ARRAY_SIZE_TOO_HIGH", _) => Refusal.Of(ErrorClass.Content, code, answer,
                "LinkedIn refuse ce texte : 3 000 caractères au plus. Raccourcissez-le.",
                "LinkedIn refuses this text: at most 3,000 characters. Shorten it."),
            (_, Duplicate, _) => Refusal.Of(ErrorClass.Content, code, answer,
                "LinkedIn dit avoir déjà publié ce texte pour ce compte. Modifiez-le s’il doit paraître à nouveau.",
                "LinkedIn says it has already published this text for this account. Change it if it must appear again."),
            (400 or 404, "INVALID_URN_TYPE" or "INVALID_URN_ID" or "INVALID_VALUE_FOR_FIELD" or "MISSING_FIELD", _) => Refusal.Of(ErrorClass.Content, code, answer,
                "LinkedIn refuse un élément de cette publication (image, lien ou destinataire). La réponse brute dit lequel.",
                "LinkedIn refuses a part of this post (picture, link or author). The raw answer says which."),
            ( >= 500, _, _) => Refusal.OutOfOrder(Network.LinkedIn, answer),
            _ => Refusal.Unexpected(Network.LinkedIn, code, answer),
        };
    }

    // No header says when; daily limits end at midnight UTC.
    private static DateTimeOffset RetryAt(Answer answer, DateTimeOffset now) => Pipelines.RetryAfter(answer, now) is { } wait
        ? now + wait
        : new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);

    [GeneratedRegex(@"urn:li:(?:share|ugcPost|activity):\d+")]
    private static partial Regex PostUrn();
}
