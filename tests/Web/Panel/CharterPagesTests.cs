using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scheduler.Charter;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Panel.Charter;

namespace Scheduler.Tests.Web.Panel;

public sealed class CharterPagesTests(Practice practice)
{
    private async Task<Browser> SignedIn(string who = Practice.Surgeon, string language = "fr")
    {
        var browser = practice.Browse(language: language);
        await browser.SignIn(who, Practice.Password);
        return browser;
    }

    private static async Task<IDocument> Page(Browser browser, string path) => new HtmlParser().ParseDocument(await (await browser.Get(path)).Text());

    [Fact]
    public async Task Every_rule_is_listed_once_with_its_source_in_the_order_of_its_force()
    {
        using var browser = await SignedIn();
        var page = await Page(browser, "/charter");
        var listed = page.QuerySelectorAll(".rows .rule-id").Select(id => id.TextContent).ToList();
        Assert.Equal(RulePack.Current.Rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(["Law", "Recommendation", "Charter", "Advice"], page.QuerySelectorAll("section.rule").Select(section => section.Id));
        Assert.All(RulePack.Current.Rules, rule => Assert.Contains(rule.Source.French, page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_rule_has_a_page_with_all_its_examples_and_why_it_is_overruled_or_not()
    {
        using var browser = await SignedIn();
        foreach (var rule in RulePack.Current.Rules)
        {
            var page = await Page(browser, "/charter/" + rule.Id);
            Assert.Equal(rule.Title.French, page.QuerySelector("h1")!.TextContent);
            Assert.Contains(rule.Overruling.Reason.French, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal(rule.Breaks.Count(), page.QuerySelectorAll(".shown.breaks").Length);
            Assert.Equal(rule.Allows, page.QuerySelectorAll(".shown.allows > span").Select(shown => shown.TextContent));
        }
        Assert.Equal(HttpStatusCode.NotFound, (await browser.Get("/charter/AUCUNE-REGLE")).StatusCode);
    }

    [Fact]
    public async Task A_rule_is_found_by_words_without_their_accents()
    {
        using var browser = await SignedIn();
        var page = await Page(browser, "/charter?q=temoignage");
        Assert.Contains("R4127-19-1-3", page.QuerySelectorAll(".rows .rule-id").Select(id => id.TextContent));
        Assert.True(page.QuerySelectorAll(".rows .rule-id").Length < RulePack.Current.Rules.Length);
        Assert.Null(page.GetElementById("booklet"));
        Assert.Contains("Aucune règle", (await Page(browser, "/charter?q=xyzzy")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_english_reader_reads_the_rules_in_english()
    {
        using var browser = await SignedIn(language: "en");
        var rule = RulePack.Current.Rules[0];
        var page = await Page(browser, "/charter/" + rule.Id);
        Assert.Equal(rule.Title.English, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(rule.Policy.English, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_booklets_thirteen_contradictions_are_told_in_one_to_three_sentences(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        Assert.Equal(13, Booklet.Points.Count);
        Assert.All(Booklet.Points, point => Assert.True(point.Title.Length is > 5 and < 80 && point.Text.Length is > 60 and < 420, point.Text));
        Assert.Equal(13, Booklet.Points.Select(point => point.Text).Distinct().Count());
        if (language == "fr") { Assert.All(Booklet.Points, point => Assert.DoesNotMatch(@"'| [:;!?»]|« ", point.Title + point.Text)); }
    }

    [Theory]
    [InlineData("/charter")]
    [InlineData("/charter/R4127-4")]
    [InlineData("/charter/mirror")]
    public async Task A_stranger_signs_in_first(string path)
    {
        using var stranger = practice.Browse();
        var answer = await stranger.Get(path);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/signin", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
