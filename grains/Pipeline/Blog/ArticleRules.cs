using System.Collections.Immutable;
using Scheduler.Contracts.Blog;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Pipeline.Blog;

/// <summary>Which articles of a feed are new. Each once, none skipped, whatever the order or the length of the feed.</summary>
public static class ArticleRules
{
    /// <summary>Articles remembered beyond those the feed still shows; the oldest are forgotten first.</summary>
    public const int Remembered = 2000;

    /// <summary>Compares a feed with what was seen.</summary>
    /// <param name="seen">What was seen before.</param>
    /// <param name="feed">What the feed says now.</param>
    /// <param name="since">Articles from before are noted, not proposed.</param>
    /// <param name="first">The feed is looked at for the first time: articles without a date are noted only.</param>
    /// <param name="now">The instant of the look.</param>
    public static Look Compare(ImmutableArray<SeenArticle> seen, Feed feed, DateTimeOffset since, bool first, DateTimeOffset now)
    {
        var known = seen.ToDictionary(s => ArticleIds.Normalise(s.Id));
        var propose = new List<Article>();
        var noted = new List<SeenArticle>();
        var looked = new HashSet<string>();
        foreach (var article in feed.Articles)
        {
            var id = ArticleIds.Normalise(article.Id);
            if (!looked.Add(id)) { continue; }
            if ((known.GetValueOrDefault(id) ?? Renamed(known.Values, article)) is { } before)
            {
                known.Remove(ArticleIds.Normalise(before.Id));
                known[id] = Again(before, article, now);
            }
            else if (article.PublishedAt is { } at ? at >= since : !first) { propose.Add(article); }
            else { noted.Add(Seen(article, now)); }
        }

        // The oldest first, so that a channel's queue keeps the order of the blog; a feed lists the newest first.
        propose.Reverse();
        return new Look([.. propose.OrderBy(a => a.PublishedAt ?? now)], Keep([.. known.Values, .. noted], looked));
    }

    /// <summary>An article as it is remembered.</summary>
    public static SeenArticle Seen(Article article, DateTimeOffset now)
    {
        var hash = ArticleIds.TextHash(article);
        return new SeenArticle
        {
            Id = article.Id, Url = article.Url, Title = article.Title, PublishedAt = (article.PublishedAt ?? now).ToUniversalTime(), TextHash = hash, LatestHash = hash,
        };
    }

    // A site that changes all its ids at once (a plugin, a move) still shows the same page under the same title.
    private static SeenArticle? Renamed(IEnumerable<SeenArticle> seen, Article article) =>
        seen.FirstOrDefault(s => s.Title == article.Title && s.Title.Length > 0 && ArticleIds.Normalise(s.Url) == ArticleIds.Normalise(article.Url));

    private static SeenArticle Again(SeenArticle before, Article article, DateTimeOffset now)
    {
        var hash = ArticleIds.TextHash(article);
        return hash == before.LatestHash ? before with { Id = article.Id } : before with { Id = article.Id, LatestHash = hash, ChangedAt = now, Title = article.Title };
    }

    private static ImmutableArray<SeenArticle> Keep(IReadOnlyList<SeenArticle> all, HashSet<string> shown)
    {
        var newest = all.OrderByDescending(s => s.PublishedAt).ToList();
        return newest.Count <= Remembered ? [.. newest] : [.. newest.Where((s, i) => i < Remembered || shown.Contains(ArticleIds.Normalise(s.Id)))];
    }
}
