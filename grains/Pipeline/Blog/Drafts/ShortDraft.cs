using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>What the networks of a few sentences share.</summary>
internal static class ShortDraft
{
    /// <summary>The opening with the caution where both fit, the opening alone, else the article's title; empty when nothing fits.</summary>
    public static string Passage(Article article, ArticleText text, Func<string, bool> fits)
    {
        var careful = Drafts.Passage.Paragraphs(text, p => fits(Careful(text, p)));
        if (careful.Length > 0) { return Careful(text, careful); }
        var opening = Drafts.Passage.Paragraphs(text, fits);
        return opening.Length > 0 ? opening : article.Title.Length > 0 && fits(article.Title) ? article.Title : "";
    }

    private static string Careful(ArticleText text, string passage) => Drafts.Passage.Join(passage, Phrases.Caution(text, passage));
}
