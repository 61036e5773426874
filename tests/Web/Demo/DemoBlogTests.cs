using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;
using Scheduler.Silo.Demo;

namespace Scheduler.Tests.Web.Demo;

public sealed class DemoBlogTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("demo-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new DemoBlog(new DemoBlogFile(_folder), new Uri("http://localhost:5080"), _clock));
        _app = builder.Build();
        _app.MapDemoBlog();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private DemoBlog Blog => _app.Services.GetRequiredService<DemoBlog>();

    [Fact]
    public async Task The_feeds_are_read_as_wordpress_writes_them()
    {
        var hand = await Feed(DemoSites.Hand);
        var digestive = await Feed(DemoSites.Digestive);

        Assert.Equal("Des fourmillements dans la main la nuit\u00A0: et si c’était le canal carpien\u00A0?", Assert.Single(hand.Articles).Title);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 17, 5, 0, TimeSpan.Zero), hand.Articles[0].PublishedAt);
        Assert.Equal(TimeSpan.FromMinutes(40), digestive.Articles[0].PublishedAt - digestive.Articles[1].PublishedAt);
        Assert.All(digestive.Articles, a => Assert.True(a.Whole));
        Assert.EndsWith("/hernie.mp4", digestive.Articles[1].Video!.Url, StringComparison.Ordinal);
        Assert.Contains("[&#8230;]", await _http.GetStringAsync("/demo/blog/main-val-dorme/feed/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_feed_answers_304_and_a_published_article_changes_it()
    {
        var first = await _http.GetAsync(new Uri("/demo/blog/main-val-dorme/feed/", UriKind.Relative), TestContext.Current.CancellationToken);
        async Task<HttpStatusCode> Again()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/demo/blog/main-val-dorme/feed/") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
            return (await _http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode;
        }

        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, await Again());
        Assert.Equal("doigt-a-ressaut", Blog.Publish()?.Slug);
        Assert.Equal(HttpStatusCode.OK, await Again());
        Assert.Equal(2, (await Feed(DemoSites.Hand)).Articles.Length);
    }

    [Fact]
    public async Task A_correction_changes_the_followed_passage_and_the_review_date_once()
    {
        var before = (await Feed(DemoSites.Digestive)).Articles[1];
        _clock.Advance(TimeSpan.FromHours(1));
        Blog.Correct();
        var after = (await Feed(DemoSites.Digestive)).Articles[1];

        Assert.Equal(before.Id, after.Id);
        Assert.Contains("une surveillance peut être proposée.", before.Html, StringComparison.Ordinal);
        Assert.Contains("cela ne vaut pas pour la hernie fémorale.", after.Html, StringComparison.Ordinal);
        Assert.Contains("relu le 23 novembre 2026", after.Html, StringComparison.Ordinal);
        Assert.NotEqual(ArticleIds.TextHash(before), ArticleIds.TextHash(after));
    }

    [Fact]
    public void A_restart_keeps_what_was_published_and_corrected()
    {
        Blog.Publish();
        Blog.Correct();
        _clock.Advance(TimeSpan.FromDays(2));
        var restarted = new DemoBlog(new DemoBlogFile(_folder), Blog.Address, _clock);

        Assert.Equal(Blog.FirstStart, restarted.FirstStart);
        Assert.Equal(Blog.Posts(DemoSites.Hand), restarted.Posts(DemoSites.Hand));
        Assert.Equal(Blog.Posts(DemoSites.Digestive), restarted.Posts(DemoSites.Digestive));
        Assert.NotNull(restarted.Publish());
        Assert.Null(restarted.Publish());
        Assert.True(restarted.IsCorrected);
    }

    [Fact]
    public async Task Pages_and_files_are_there_and_nothing_else_is()
    {
        foreach (var path in new[] { "main-val-dorme/", "digestif-filaos/hernie-aine-surveiller-ou-operer/", "blog.css", "main-val-dorme/wp-content/uploads/poignet.jpg", "digestif-filaos/wp-content/uploads/hernie.srt" })
        {
            Assert.Equal(HttpStatusCode.OK, (await _http.GetAsync(new Uri($"/demo/blog/{path}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }

        foreach (var path in new[] { "ailleurs/", "main-val-dorme/doigt-a-ressaut/", "main-val-dorme/wp-content/uploads/demo-blog.json" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _http.GetAsync(new Uri($"/demo/blog/{path}", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        }

        Assert.DoesNotContain("<script", await _http.GetStringAsync("/demo/blog/digestif-filaos/hernie-aine-surveiller-ou-operer/", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_article_gives_a_proposal_for_every_text_network_with_its_sources_and_its_date()
    {
        Blog.Publish();
        var picture = new MediaRef { Hash = new string('a', 64), Kind = MediaKind.Image, ContentType = "image/jpeg", Length = 90_000 };
        foreach (var site in DemoSites.All)
        {
            var owner = OwnerKey.Surgeon("agence", site.Name);
            foreach (var article in (await Feed(site)).Articles)
            {
                var draft = ArticleDraft.Write(article, [.. NetworkNames.All.Select(n => new ChannelKey(owner, n, "compte"))], new FetchedMedia(picture, null)).Content;
                Assert.Equal(4, draft.Variants.Length);
                Assert.NotEmpty(draft.Sources);
                Assert.NotNull(draft.DatedOn);
            }
        }
    }

    private async Task<Feed> Feed(DemoSite site)
    {
        var bytes = await _http.GetByteArrayAsync(new Uri($"/demo/blog/{site.Name}/feed/", UriKind.Relative), TestContext.Current.CancellationToken);
        return FeedReader.Read(bytes, "application/rss+xml", site.Feed(Blog.Address)).Value!;
    }
}
