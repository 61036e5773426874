using System.Globalization;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Why a feed could not be read, for the person who typed its address.</summary>
internal static class FeedRefusals
{
    public static Refusal Empty { get; } = new()
    {
        Code = "feed.empty",
        French = "Cette adresse répond, mais par une page vide. Vérifiez l’adresse du flux.",
        English = "This address answers, but with an empty page. Check the feed’s address.",
    };

    public static Refusal TooBig(long bytes) => new()
    {
        Code = "feed.too-big",
        French = string.Create(CultureInfo.InvariantCulture, $"Ce flux dépasse {bytes / 1_000_000} Mo. Réduisez le nombre d’articles du flux dans les réglages du site."),
        English = string.Create(CultureInfo.InvariantCulture, $"This feed is larger than {bytes / 1_000_000} MB. Lower the number of articles in the feed in the website’s settings."),
    };

    public static Refusal NotAFeed { get; } = new()
    {
        Code = "feed.not-a-feed",
        French = "Cette adresse n’est pas celle d’un flux RSS, Atom ou JSON Feed. Sur un site WordPress, c’est en général l’adresse du site suivie de « /feed/ ».",
        English = "This address is not an RSS, Atom or JSON Feed. On a WordPress website it is usually the site’s address followed by “/feed/”.",
    };

    public static Refusal Doctype { get; } = new()
    {
        Code = "feed.doctype",
        French = "Ce flux contient une définition de type (DOCTYPE), que l’on ne lit pas : elle peut faire lire d’autres fichiers. Demandez à l’éditeur du site de la retirer.",
        English = "This feed contains a document type definition (DOCTYPE), which is not read because it can pull in other files. Ask the website’s maker to remove it.",
    };

    public static Refusal Malformed(long line, string raw) => new()
    {
        Code = "feed.malformed",
        French = string.Create(CultureInfo.InvariantCulture, $"Ce flux est mal formé à la ligne {line}. Demandez à l’éditeur du site de le corriger ; il sera relu tout seul."),
        English = string.Create(CultureInfo.InvariantCulture, $"This feed is malformed at line {line}. Ask the website’s maker to correct it; it will be read again by itself."),
        Raw = raw,
    };
}
