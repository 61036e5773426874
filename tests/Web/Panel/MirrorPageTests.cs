using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Panel;

public sealed class MirrorPageTests(Practice practice)
{
    private const string Bad = "Résultat garanti à 100 %, sans aucun risque.";
    private const string Good = "Le secrétariat change d’horaires lundi.";

    private async Task<IDocument> Look(string text, string split = "block", string? csv = null)
    {
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Surgeon, Practice.Password);
        var shown = new HtmlParser().ParseDocument(await (await browser.Get("/charter/mirror")).Text());
        using var form = new MultipartFormDataContent();
        foreach (var hidden in shown.QuerySelectorAll<IHtmlInputElement>("form#ask input[type=hidden]")) { form.Add(new StringContent(hidden.Value), hidden.Name!); }
        form.Add(new StringContent(text), "text");
        form.Add(new StringContent(split), "split");
        if (csv is not null) { form.Add(new StringContent(csv), "csv", "export.csv"); }
        var answer = await browser.Send(new(HttpMethod.Post, "/charter/mirror") { Content = form });
        return new HtmlParser().ParseDocument(await answer.Text());
    }

    private static string[] Tally(IDocument page) => [.. page.QuerySelectorAll(".tally b").Select(count => count.TextContent)];

    [Fact]
    public async Task Pasted_posts_are_counted_and_the_gravest_shown_with_what_to_write_instead()
    {
        var page = await Look($"{Good}\n---\n{Bad}");
        Assert.Equal("1", Tally(page)[0]);
        Assert.Equal("1", Tally(page)[3]);
        var post = page.QuerySelector(".mirror-post")!;
        Assert.Contains(post.QuerySelectorAll("mark.block").Select(mark => mark.TextContent), words => words.Contains("garanti", StringComparison.Ordinal));
        Assert.Contains("À écrire plutôt", post.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/charter/", post.QuerySelector(".src a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("tbody th a[href^='/charter/']"));
    }

    [Fact]
    public async Task Each_line_is_a_post_when_one_says_so() =>
        Assert.Equal(["1", "0", "0", "2"], Tally(await Look($"{Good}\n{Bad}\r\n{Good}", "line")));

    [Fact]
    public async Task A_tools_export_is_counted_network_by_network()
    {
        var page = await Look("", csv: $"Date,Network,Text\n2025-03-01,LinkedIn,\"{Bad}\"\n2025-03-02,Bluesky,\"{Good}\"\n");
        Assert.Contains("LinkedIn", page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Contains("1 mars 2025", page.QuerySelector(".mirror-post header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_beside_its_field_and_what_was_pasted_stays()
    {
        Assert.Contains("au moins une publication", (await Look(" ")).GetElementById("text-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await Look("", csv: "a,b\n1,2\n")).GetElementById("csv-error"));
        Assert.Contains("2\u00a0Mo", (await Look("", csv: new string('a', 2 * 1024 * 1024 + 1))).GetElementById("csv-error")!.TextContent, StringComparison.Ordinal);
        var many = string.Join('\n', Enumerable.Repeat(Good, 2001));
        var page = await Look(many, "line");
        Assert.NotNull(page.GetElementById("text-error"));
        Assert.Equal(many, page.QuerySelector("textarea")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".tally"));
    }

    [Fact]
    public async Task A_year_of_posts_is_answered_in_seconds()
    {
        var start = TimeProvider.System.GetTimestamp();
        var page = await Look(string.Join('\n', Enumerable.Range(0, 2000).Select(i => i % 5 == 0 ? $"{i} {Bad}" : $"{i} {Good}")), "line");
        TestContext.Current.SendDiagnosticMessage("2,000 posts in {0} ms", TimeProvider.System.GetElapsedTime(start).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture));
        Assert.Equal("400", Tally(page)[0]);
        Assert.Equal(10, page.QuerySelectorAll(".mirror-post").Length);
    }
}
