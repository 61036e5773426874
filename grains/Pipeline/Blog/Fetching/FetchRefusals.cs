using System.Globalization;
using System.Net;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>Why an address could not be read.</summary>
internal static class FetchRefusals
{
    public static Refusal Timeout { get; } = new()
    {
        Code = "fetch.timeout", French = "Le site n’a pas répondu à temps. Il sera relu tout seul.", English = "The website did not answer in time. It will be read again by itself.",
    };

    public static Refusal Private { get; } = new()
    {
        Code = "fetch.private-address",
        French = "Cette adresse mène à un réseau privé, que l’on ne lit pas.",
        English = "This address leads to a private network, which is not read.",
    };

    public static Refusal Redirects { get; } = new()
    {
        Code = "fetch.redirects", French = "Le site renvoie d’adresse en adresse sans fin. Vérifiez l’adresse.", English = "The website redirects without end. Check the address.",
    };

    public static Refusal Downgrade { get; } = new()
    {
        Code = "fetch.downgrade",
        French = "Le site renvoie d’une adresse protégée (https) vers une qui ne l’est pas (http). On ne la suit pas.",
        English = "The website redirects from a protected address (https) to one that is not (http). It is not followed.",
    };

    public static Refusal TooBig(int bytes) => new()
    {
        Code = "fetch.too-big",
        French = string.Create(CultureInfo.InvariantCulture, $"Ce fichier dépasse {bytes / 1_000_000} Mo."),
        English = string.Create(CultureInfo.InvariantCulture, $"This file is larger than {bytes / 1_000_000} MB."),
    };

    public static Refusal Unreachable(string raw) => new()
    {
        Code = "fetch.unreachable",
        French = "Le site est injoignable. Il sera relu tout seul ; si cela dure, vérifiez l’adresse.",
        English = "The website cannot be reached. It will be read again by itself; if it lasts, check the address.",
        Raw = raw,
    };

    public static Refusal Status(HttpStatusCode status) => (int)status switch
    {
        404 or 410 => Of(status, "fetch.not-found", "Il n’y a rien à cette adresse", "There is nothing at this address", "Vérifiez-la.", "Check it."),
        401 or 403 => Of(status, "fetch.forbidden", "Le site refuse que l’on lise cette adresse", "The website refuses to let this address be read", "Demandez à son éditeur d’ouvrir le flux.", "Ask its maker to open the feed."),
        _ => Of(status, "fetch.status", "Le site répond par une erreur", "The website answers with an error", "Il sera relu tout seul.", "It will be read again by itself."),
    };

    private static Refusal Of(HttpStatusCode status, string code, string french, string english, string then, string thenEnglish) => new()
    {
        Code = code,
        French = string.Create(CultureInfo.InvariantCulture, $"{french} ({(int)status}). {then}"),
        English = string.Create(CultureInfo.InvariantCulture, $"{english} ({(int)status}). {thenEnglish}"),
    };
}
