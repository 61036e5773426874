using System.Collections.Immutable;
using CsCheck;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Blog;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Tests.Rules.Blog;

public sealed class ArticleRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Two_articles_between_two_looks_are_both_proposed_the_oldest_first()
    {
        var look = Compare([], Article(2, Now.AddMinutes(-5)), Article(1, Now.AddMinutes(-45)));

        Assert.Equal(["Article 1", "Article 2"], look.Propose.Select(a => a.Title));
        Assert.Empty(look.Seen);
    }

    [Fact]
    public void When_first_followed_only_the_young_articles_are_proposed_and_the_others_noted()
    {
        var look = ArticleRules.Compare([], Feed(Article(3, Now.AddDays(-1)), Article(2, Now.AddDays(-8)), Article(1, null)), Now.AddDays(-7), first: true, Now);

        Assert.Equal(["Article 3"], look.Propose.Select(a => a.Title));
        Assert.Equal(2, look.Seen.Length);
    }

    [Fact]
    public void Old_articles_that_a_longer_feed_uncovers_are_noted_not_proposed()
    {
        var look = Compare([Known(Article(9, Now.AddDays(-1)))], Article(9, Now.AddDays(-1)), Article(2, Now.AddDays(-200)));

        Assert.Empty(look.Propose);
        Assert.Equal(2, look.Seen.Length);
    }

    [Fact]
    public void An_article_without_a_date_is_proposed_when_it_appears_later() =>
        Assert.Single(Compare([Known(Article(9, Now.AddDays(-1)))], Article(10, null)).Propose);

    [Theory]
    [InlineData("http://e.example/?p=7", "https://e.example/?p=7")]
    [InlineData("https://e.example/a", "https://E.example:443/a/")]
    [InlineData(" urn:uuid:1 ", "urn:uuid:1")]
    public void A_site_that_moves_to_https_does_not_make_its_articles_new(string before, string after)
    {
        Assert.Equal(ArticleIds.Normalise(before), ArticleIds.Normalise(after));
        var known = Known(Article(7, Now.AddDays(-1)) with { Id = before });

        Assert.Empty(Compare([known], Article(7, Now.AddDays(-1)) with { Id = after }).Propose);
    }

    [Fact]
    public void A_site_that_changes_all_its_ids_does_not_make_its_articles_new_even_when_it_corrects_them_later()
    {
        var moved = Article(7, Now.AddDays(-1)) with { Id = "urn:new:7" };
        var look = Compare([Known(Article(7, Now.AddDays(-1)))], moved);
        Assert.Empty(look.Propose);

        Assert.Empty(Compare(look.Seen, moved with { Title = "Un autre titre" }).Propose);
    }

    [Fact]
    public void A_changed_text_is_noted_and_a_changed_markup_is_not()
    {
        var article = Article(7, Now.AddDays(-1));
        var known = Known(article);

        Assert.Null(Compare([known], article with { Html = "<div><p>Texte   <b>sept</b>.</p></div>" }).Seen[0].ChangedAt);
        var changed = Compare([known], article with { Html = "<p>Texte sept, corrigé.</p>" }).Seen[0];
        Assert.Equal(Now, changed.ChangedAt);
        Assert.Equal(known.TextHash, changed.TextHash);
        Assert.NotEqual(known.TextHash, changed.LatestHash);
    }

    [Fact]
    public void The_same_article_of_the_same_blog_always_has_the_same_post()
    {
        var blog = BlogKey.Parse("agence/s.main/site");

        Assert.Equal(ArticleIds.Post(blog, "http://e.example/?p=1"), ArticleIds.Post(blog, "https://e.example/?p=1"));
        Assert.NotEqual(ArticleIds.Post(blog, "https://e.example/?p=1"), ArticleIds.Post(blog, "https://e.example/?p=2"));
        Assert.NotEqual(ArticleIds.Post(blog, "1"), ArticleIds.Post(BlogKey.Parse("agence/s.main/autre"), "1"));
        Assert.Matches("^[0-9a-f]{12}8[0-9a-f]{3}[89ab][0-9a-f]{15}$", ArticleIds.Post(blog, "1").Post);
    }

    // Whatever part of the blog each look shows, in whatever order, an article that was shown once is proposed once.
    [Fact]
    public void Each_article_is_proposed_once_and_none_is_skipped_however_the_feed_is_cut_and_shuffled() =>
        Gen.Select(Gen.Int[0, 30].Array[0, 12], Gen.Bool).Array[1, 12].Sample(looks =>
        {
            ImmutableArray<SeenArticle> seen = [];
            var proposed = new List<string>();
            foreach (var (shown, https) in looks)
            {
                var look = Compare(seen, [.. shown.Select(n => Article(n, Now.AddMinutes(-n)) with { Id = $"{(https ? "https" : "http")}://e.example/?p={n}" })]);
                proposed.AddRange(look.Propose.Select(a => ArticleIds.Normalise(a.Id)));
                seen = [.. look.Seen, .. look.Propose.Select(Known)];
            }

            Assert.Equal(looks.SelectMany(l => l.Item1).Distinct().Select(n => $"e.example?p={n}").Order(), proposed.Order());
        });

    [Fact]
    public void A_feed_with_endless_new_ids_does_not_grow_the_memory_without_end()
    {
        ImmutableArray<SeenArticle> seen = [.. Enumerable.Range(0, 3000).Select(n => Known(Article(n, Now.AddMinutes(-n))))];

        var look = Compare(seen, Article(2999, Now.AddMinutes(-2999)));

        Assert.Equal(ArticleRules.Remembered + 1, look.Seen.Length);
        Assert.Empty(look.Propose);
    }

    private static Look Compare(ImmutableArray<SeenArticle> seen, params Article[] articles) =>
        ArticleRules.Compare(seen, Feed(articles), Now.AddDays(-7), first: false, Now);

    private static Feed Feed(params Article[] articles) => new() { Articles = [.. articles] };

    private static SeenArticle Known(Article article) => ArticleRules.Seen(article, Now);

    private static Article Article(int n, DateTimeOffset? published) => new()
    {
        Id = $"https://e.example/?p={n}", Url = $"https://e.example/{n}/", Title = $"Article {n}", Html = "<p>Texte sept.</p>", PublishedAt = published, Whole = true,
    };
}
