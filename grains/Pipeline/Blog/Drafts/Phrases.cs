using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>The only words a proposal adds to the article's own.</summary>
internal static class Phrases
{
    /// <summary>Where the whole article is.</summary>
    public static string Link(Article article, ArticleText text) =>
        (text.Sources.IsEmpty, text.DatedOn is null) switch
        {
            (false, false) => $"L’article complet, daté et sourcé : {article.Url}",
            (false, true) => $"L’article complet, avec ses sources : {article.Url}",
            _ => $"L’article complet : {article.Url}",
        };

    /// <summary>Where it is for a network whose texts carry no link.</summary>
    public const string InBio = "Article complet : lien en bio.";

    /// <summary>The sources in one line, as many whole ones as the room allows, the disclosure after them.</summary>
    public static string Sources(ArticleText text, int room)
    {
        var taken = text.Sources.Length;
        while (taken > 0 && Line(text, taken).Length > room) { taken--; }
        return taken == 0 ? text.Disclosure : string.Join(' ', new[] { Line(text, taken), text.Disclosure }.Where(t => t.Length > 0));
    }

    /// <summary>The caution, unless the passage already says it.</summary>
    public static string Caution(ArticleText text, string passage) =>
        passage.Contains("ne remplace", StringComparison.OrdinalIgnoreCase) ? "" : text.Caution;

    private static string Line(ArticleText text, int taken) =>
        (taken == 1 ? "Source : " : "Sources : ") + string.Join(" ; ", text.Sources.Take(taken)) + ".";
}
