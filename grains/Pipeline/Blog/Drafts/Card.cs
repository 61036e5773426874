using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>The link card of an article.</summary>
internal static class Card
{
    // What networks show under a card's title before they cut it themselves.
    private const int Longest = 250;

    public static LinkCard Of(Article article, ArticleText text, MediaRef? picture) => new()
    {
        Url = article.Url,
        Title = article.Title.Length > 0 ? article.Title : new Uri(article.Url).Host,
        Description = Passage.Paragraphs(text, p => p.Length <= Longest).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal),
        Picture = picture,
    };
}
