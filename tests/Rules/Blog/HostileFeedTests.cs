using System.Diagnostics;
using System.Text;
using CsCheck;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;

namespace Scheduler.Tests.Rules.Blog;

public sealed class HostileFeedTests
{
    [Fact]
    public void An_external_entity_is_never_read()
    {
        var answer = Samples.Read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Samples.Rss("<item><title>&x;</title><link>https://e.example/</link></item>"));

        Assert.Equal("feed.doctype", answer.Refusal?.Code);
    }

    [Fact]
    public void A_billion_laughs_are_refused_before_the_first()
    {
        var laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(0, 20).Select(i => $"<!ENTITY a{i} \"{string.Concat(Enumerable.Repeat(i == 0 ? "&a;" : $"&a{i - 1};", 10))}\">")) + "]>";

        Assert.Equal("feed.doctype", Samples.Read(laughs + Samples.Rss("<item><title>&a19;</title></item>")).Refusal?.Code);
    }

    [Fact]
    public void Ten_megabytes_are_refused_unread()
    {
        var refusal = FeedReader.Read(new byte[10_000_000], "text/xml", Samples.Address).Refusal;

        Assert.Equal("feed.too-big", refusal?.Code);
        Assert.Contains("5 Mo", refusal!.French, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "feed.empty")]
    [InlineData("  \r\n ", "feed.empty")]
    [InlineData("<!DOCTYPE html><html><body>Bonjour</body></html>", "feed.not-a-feed")]
    [InlineData("<html lang=\"fr\"><body>Bonjour</body></html>", "feed.not-a-feed")]
    [InlineData("Bonjour", "feed.not-a-feed")]
    [InlineData("<sitemap><a/></sitemap>", "feed.not-a-feed")]
    [InlineData("{\"version\":\"3\",\"items\":[]}", "feed.not-a-feed")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\"}", "feed.not-a-feed")]
    public void What_is_not_a_feed_is_refused_in_words(string text, string code)
    {
        var refusal = Samples.Read(text).Refusal;

        Assert.Equal(code, refusal?.Code);
        Assert.NotEqual(refusal!.French, refusal.English);
    }

    [Fact]
    public void A_malformed_feed_is_refused_with_its_line()
    {
        Assert.Contains("ligne 3", Samples.Read("<rss version=\"2.0\">\n<channel>\n<title>T</titre></channel></rss>").Refusal!.French, StringComparison.Ordinal);
        Assert.Contains("line 2", Samples.Read("{\"version\":\"https://jsonfeed.org/version/1.1\",\n\"items\":[}").Refusal!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_styles_and_hidden_text_never_reach_a_draft()
    {
        var text = HtmlText.Plain("<p>Un<script>alert(1)</script> texte<style>p{}</style>.</p><p hidden>Caché.</p><svg><text>dessin</text></svg><p onclick=\"x()\">Deux &amp; trois.</p>");

        Assert.Equal("Un texte.\n\nDeux & trois.", text);
    }

    [Fact]
    public void An_arabic_text_stays_and_a_direction_override_goes()
    {
        Assert.Equal("النفق الرسغي.", HtmlText.Plain("<p dir=\"rtl\">النفق الرسغي.</p>"));
        Assert.Equal("gnp.exe", HtmlText.Plain("<p>\u202Egnp.exe\u202C</p>"));
    }

    [Fact]
    public void Addresses_that_are_not_of_the_web_are_nobodys_link()
    {
        var feed = Samples.Read(Samples.Rss(
            "<item><title>A</title><link>javascript:alert(1)</link></item>",
            "<item><title>B</title><link>file:///etc/passwd</link></item>",
            "<item><title>C</title><link>https://e.example/c</link><description>&lt;img src=\"data:image/png;base64,AAAA\"&gt;</description></item>")).Value!;

        Assert.Equal("C", Assert.Single(feed.Articles).Title);
        Assert.Empty(feed.Articles[0].Pictures);
    }

    [Fact]
    public void Deeply_nested_html_is_read_without_exhausting_the_stack()
    {
        const int Depth = 20_000;
        var html = string.Concat(Enumerable.Repeat("<div>", Depth)) + "Fond." + string.Concat(Enumerable.Repeat("</div>", Depth));
        var clock = Stopwatch.GetTimestamp();

        _ = HtmlText.Plain("<p>Haut.</p>" + html);

        Assert.True(Stopwatch.GetElapsedTime(clock) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_control_character_does_not_silence_a_feed()
    {
        Assert.Equal("AB", Samples.Read(Samples.Rss("<item><title>A\u000bB</title><link>https://e.example/a</link></item>")).Value!.Articles[0].Title);
    }

    [Fact]
    public void Any_bytes_are_answered_never_thrown_at() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Assert.NotNull((object?)FeedReader.Read(bytes, "text/xml", Samples.Address).Refusal), iter: 2000);

    [Fact]
    public void A_damaged_feed_is_answered_never_thrown_at()
    {
        var whole = Samples.File("wordpress.xml");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[1, whole.Length]).Sample((at, value, length) =>
        {
            var damaged = whole[..length];
            if (at < length) { damaged[at] = value; }
            var answer = FeedReader.Read(damaged, "text/xml", Samples.Address);
            Assert.True(answer.Done != answer.Refusal is not null);
        }, iter: 500);
    }

    [Fact]
    public void Half_a_json_feed_is_answered_never_thrown_at()
    {
        var whole = Encoding.UTF8.GetString(Samples.File("feed.json"));
        Gen.Int[1, whole.Length - 3].Sample(length => Assert.Equal("feed.malformed", Samples.Read(whole[..length]).Refusal?.Code), iter: 200);
    }
}
