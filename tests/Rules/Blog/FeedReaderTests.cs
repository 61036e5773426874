using System.Text;
using Scheduler.Pipeline.Blog;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Tests.Rules.Blog;

public sealed class FeedReaderTests
{
    [Fact]
    public void WordPress_is_read_in_full_with_its_featured_picture_first()
    {
        var feed = Samples.Feed("wordpress.xml", "https://epaule.example/feed/");
        var article = feed.Articles[0];

        Assert.Equal("Cabinet de l’épaule & du coude", feed.Title);
        Assert.Equal("L’épaule gelée : patience et mouvement", article.Title);
        Assert.Equal("https://epaule.example/?p=214", article.Id);
        Assert.Equal("https://epaule.example/epaule-gelee/", article.Url);
        Assert.Equal("Dr Anselme Marchenoir", article.Author);
        Assert.Equal(["Épaule", "Information des patients"], article.Categories);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 17, 5, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.True(article.Whole);
        Assert.Contains("Une infiltration soulage parfois", article.Html, StringComparison.Ordinal);
        Assert.Equal(
            [new ArticlePicture("https://epaule.example/wp-content/uploads/une.jpg", "Le cabinet, dessiné"),
             new ArticlePicture("https://epaule.example/wp-content/uploads/epaule.jpg", "Dessin au trait d’une épaule")],
            article.Pictures);
    }

    [Fact]
    public void An_excerpt_is_known_not_to_be_the_whole_article_and_an_enclosure_is_its_video()
    {
        var article = Samples.Feed("wordpress.xml", "https://epaule.example/feed/").Articles[1];

        Assert.False(article.Whole);
        Assert.Equal("https://epaule.example/film.mp4", article.Video?.Url);
        Assert.Equal(TimeSpan.FromHours(1), article.PublishedAt?.Offset);
    }

    [Fact]
    public void Ghost_is_read_with_its_opaque_ids()
    {
        var article = Assert.Single(Samples.Feed("ghost.xml", "https://genou.example/rss/").Articles);

        Assert.Equal("6560f1c2a7b3c90001d1f0aa", article.Id);
        Assert.Equal("Le ménisque & ses douleurs", article.Title);
        Assert.Equal("https://genou.example/content/images/menisque.png", Assert.Single(article.Pictures).Url);
    }

    [Fact]
    public void Atom_is_read_and_its_relative_links_start_at_the_feed()
    {
        var article = Assert.Single(Samples.Feed("atom.xml", "https://hanche.example/atom.xml").Articles);

        Assert.Equal("tag:hanche.example,2026:12", article.Id);
        Assert.Equal("Prothèse de hanche & sport", article.Title);
        Assert.Equal("https://hanche.example/articles/prothese-sport", article.Url);
        Assert.Equal("https://hanche.example/images/hanche.jpg", Assert.Single(article.Pictures).Url);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 19, 30, 2, TimeSpan.FromHours(1)), article.PublishedAt);
        Assert.Equal("Dr Maïwenn Keravel", article.Author);
    }

    [Fact]
    public void Json_feed_is_read_numbers_as_ids_and_plain_text_included()
    {
        var articles = Samples.Feed("feed.json", "https://main.example/feed.json").Articles;

        Assert.Equal("42", articles[0].Id);
        Assert.Equal("https://main.example/notes/pouce", articles[0].Url);
        Assert.Equal("https://main.example/une.jpg", articles[0].Pictures[0].Url);
        Assert.Equal(new ArticlePicture("https://main.example/notes/pouce.jpg", "Dessin d’un pouce"), articles[0].Pictures[1]);
        Assert.Equal("https://main.example/pouce.mp4", articles[0].Video?.Url);
        Assert.Equal("Dr Ombeline Sauvaget", articles[0].Author);
        Assert.Equal("https://main.example/notes/b", articles[1].Url);
        Assert.Contains("Second &lt;paragraphe&gt;", articles[1].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_guid_the_link_is_the_id_and_without_a_link_a_permalink_guid_is_the_link()
    {
        var feed = Samples.Read(Samples.Rss(
            "<item><title>A</title><link>https://epaule.example/a/</link></item>",
            "<item><title>B</title><guid isPermaLink=\"true\">https://epaule.example/b/</guid></item>",
            "<item><title>C</title><guid isPermaLink=\"false\">sans-adresse</guid></item>")).Value!;

        Assert.Equal(["https://epaule.example/a/", "https://epaule.example/b/"], feed.Articles.Select(a => a.Id));
        Assert.Equal(["https://epaule.example/a/", "https://epaule.example/b/"], feed.Articles.Select(a => a.Url));
    }

    [Fact]
    public void An_address_with_accents_stays_as_networks_can_carry_it()
    {
        var feed = Samples.Read(Samples.Rss("<item><title>A</title><link>https://epaule.example/%C3%A9paule-gel%C3%A9e/</link></item>")).Value!;

        Assert.Equal("https://epaule.example/%C3%A9paule-gel%C3%A9e/", feed.Articles[0].Url);
        Assert.Equal(ArticleIds.Normalise("https://epaule.example/épaule-gelée/"), ArticleIds.Normalise(feed.Articles[0].Id));
    }

    [Theory]
    [InlineData("Fri, 20 Nov 2026 17:05:00 +0000", "2026-11-20T17:05:00+00:00")]
    [InlineData("20 Nov 2026 17:05 GMT", "2026-11-20T17:05:00+00:00")]
    [InlineData("ven., 20 nov. 2026 17:05:00 +0100", "2026-11-20T17:05:00+01:00")]
    [InlineData("Fri,  6 Nov 26 07:05:00 CEST", "2026-11-06T07:05:00+02:00")]
    [InlineData("Mon, 20 Nov 2026 17:05:00 EST", "2026-11-20T17:05:00-05:00")]
    [InlineData("2026-11-20T17:05:00+04:00", "2026-11-20T17:05:00+04:00")]
    [InlineData("2026-11-20T17:05:00Z", "2026-11-20T17:05:00+00:00")]
    [InlineData("2026-11-20", "2026-11-20T00:00:00+00:00")]
    public void Dates_are_read_as_they_are_really_written(string written, string expected)
    {
        var feed = Samples.Read(Samples.Rss($"<item><link>https://epaule.example/a/</link><pubDate>{written}</pubDate></item>")).Value!;

        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), feed.Articles[0].PublishedAt);
    }

    [Theory]
    [InlineData("hier")]
    [InlineData("Fri, 99 Nov 2026 17:05:00 +0000")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("")]
    public void A_date_that_cannot_be_read_is_no_date_and_the_article_stays(string written)
    {
        var feed = Samples.Read(Samples.Rss($"<item><link>https://epaule.example/a/</link><pubDate>{written}</pubDate></item>")).Value!;

        Assert.Null(Assert.Single(feed.Articles).PublishedAt);
    }

    [Fact]
    public void A_wrongly_declared_encoding_does_not_spoil_the_accents()
    {
        var utf8SaidLatin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + Samples.Rss("<item><title>Épaule gelée</title><link>https://epaule.example/a/</link></item>");
        var latinSaidUtf8 = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + Samples.Rss("<item><title>Épaule gelée</title><link>https://epaule.example/a/</link></item>"));

        Assert.Equal("Épaule gelée", Samples.Read(utf8SaidLatin).Value!.Articles[0].Title);
        Assert.Equal("Épaule gelée", FeedReader.Read(latinSaidUtf8, "text/xml; charset=utf-8", Samples.Address).Value!.Articles[0].Title);
    }

    [Fact]
    public void Utf16_with_its_mark_is_read()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Samples.Rss("<item><title>Été</title><link>https://e.example/a/</link></item>"))];

        Assert.Equal("Été", FeedReader.Read(bytes, "", Samples.Address).Value!.Articles[0].Title);
    }
}
