using System.Globalization;
using System.Text.RegularExpressions;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Instagram;

/// <summary>The Graph API's refusals, sorted by who must act: its subcode says more than its code, its code more than the status.</summary>
internal static partial class InstagramErrors
{
    /// <summary>Whether the network itself says that it does not know what became of the call.</summary>
    public static bool IsUnclear(Answer answer) =>
        answer.Json.True("error", "is_transient") && !IsRate(Code(answer), Subcode(answer)) || Code(answer) is "-1" or "-2" or "1" or "2";

    public static NetworkError From(Answer answer, DateTimeOffset now) => From(answer, Code(answer), Subcode(answer), now);

    /// <summary>What a container in the state ERROR says, a subcode within a sentence.</summary>
    public static NetworkError FromStatus(Answer answer, DateTimeOffset now) =>
        From(answer, "", SubcodeInText().Match(answer.Json.Text("status") ?? "").Value, now);

    private static NetworkError From(Answer answer, string code, string subcode, DateTimeOffset now)
    {
        var name = subcode.Length > 0 ? subcode : code.Length > 0 ? code : $"HTTP_{answer.Status}";
        return (code, subcode) switch
        {
            (_, "2207051") => Refusal.Of(ErrorClass.Account, name, answer,
                "Instagram a bloqué cette action comme possible pourriel. Attendez, et vérifiez le compte dans l’application avant de reprendre.",
                "Instagram blocked this action as possible spam. Wait, and check the account in the app before going on."),
            (_, "2207050") => Refusal.Of(ErrorClass.Account, name, answer,
                "Le compte Instagram est restreint ou demande une vérification. Son titulaire doit ouvrir l’application et suivre ce qui est demandé.",
                "The Instagram account is restricted or asks for a check. Its owner must open the app and do what it asks."),
            (_, "2207042") => Refusal.TooMany(Network.Instagram, name, answer, now.AddHours(1)),
            (_, "2207010") => Content(name, answer, "La légende est trop longue ou porte trop de mots-dièse. Raccourcissez-la.", "The caption is too long or has too many hashtags. Shorten it."),
            (_, "2207004") => Content(name, answer, "L’image dépasse 8 Mo. Réduisez-la.", "The picture is over 8 MB. Make it smaller."),
            (_, "2207005") => Content(name, answer, "Instagram n’accepte que le format JPEG. Convertissez l’image.", "Instagram accepts JPEG only. Convert the picture."),
            (_, "2207009") => Content(name, answer, "Les proportions de l’image sortent de 4:5 à 1,91:1. Recadrez-la.", "The picture's shape is outside 4:5 to 1.91:1. Crop it."),
            (_, "2207026" or "2207023" or "2207028" or "2207035" or "2207036" or "2207037" or "2207040" or "2207057") => Content(name, answer,
                "Instagram refuse un élément de cette publication. La réponse brute dit lequel.", "Instagram refuses a part of this post. The raw answer says which."),
            (_, "2207052") => Refusal.Of(ErrorClass.Temporary, name, answer,
                "Instagram n’a pas pu venir chercher l’image. Un administrateur doit vérifier que l’adresse publique du produit répond depuis Internet.",
                "Instagram could not fetch the picture. An operator should check that the product's public address answers from the Internet."),
            (_, "2207027") => Refusal.Of(ErrorClass.Temporary, name, answer,
                "Instagram traite encore l’image. Rien n’a été publié ; un nouvel essai suivra.",
                "Instagram is still processing the picture. Nothing was published; another try follows."),
            (_, "2207001" or "2207003" or "2207006" or "2207008" or "2207020" or "2207032" or "2207053" or "2207085") => Refusal.Of(ErrorClass.Temporary, name, answer,
                "Instagram n’a pas pu traiter l’image cette fois. Rien n’a été publié ; elle sera préparée à nouveau.",
                "Instagram could not process the picture this time. Nothing was published; it will be prepared again.") with { PrepareAnew = true },
            ("190", "463") => Refusal.Of(ErrorClass.Account, name, answer,
                "L’accès à Instagram a expiré après 60 jours et ne peut plus être prolongé. Reconnectez le compte ; sa file d’attente est conservée.",
                "Access to Instagram expired after 60 days and can no longer be extended. Connect the account again; its queue is kept."),
            ("190" or "104", _) => Refusal.Reconnect(Network.Instagram, name, answer),
            ("10" or "200", _) or ("100", "33") => Refusal.Of(ErrorClass.Account, name, answer,
                "Il manque une autorisation, ou ce compte Instagram n’est pas professionnel. Reconnectez-le en accordant toutes les autorisations.",
                "A permission is missing, or this Instagram account is not a professional one. Connect it again and grant every permission."),
            _ when answer.Status == 429 || IsRate(code, subcode) => Refusal.TooMany(Network.Instagram, name, answer, RetryAt(answer, now)),
            ("1" or "2" or "-1" or "-2", _) => Refusal.OutOfOrder(Network.Instagram, answer) with { Code = name },
            _ when answer.Json.True("error", "is_transient") || answer.Status >= 500 => Refusal.OutOfOrder(Network.Instagram, answer) with { Code = name },
            _ => Refusal.Unexpected(Network.Instagram, name, answer),
        };
    }

    private static NetworkError Content(string code, Answer answer, string french, string english) => Refusal.Of(ErrorClass.Content, code, answer, french, english);

    private static bool IsRate(string code, string subcode) => code is "4" or "17" or "32" or "613" or "80002" && subcode != "2207051";

    private static string Code(Answer answer) => answer.Json.Text("error", "code") ?? "";

    private static string Subcode(Answer answer) => answer.Json.Text("error", "error_subcode") ?? "";

    // The header counts in minutes, one figure per kind of call: the longest binds.
    private static DateTimeOffset RetryAt(Answer answer, DateTimeOffset now)
    {
        var minutes = Minutes().Matches(answer.Header("X-Business-Use-Case-Usage") ?? "")
            .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        return now.AddMinutes(minutes > 0 ? minutes : 60);
    }

    [GeneratedRegex("""estimated_time_to_regain_access"\s*:\s*(\d{1,6})""")]
    private static partial Regex Minutes();

    [GeneratedRegex(@"22\d{5}")]
    private static partial Regex SubcodeInText();
}
