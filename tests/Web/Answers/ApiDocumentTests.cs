using System.Net;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Answers;

public sealed class ApiDocumentTests(Practice practice)
{
    [Fact]
    public async Task The_document_lists_every_path_of_the_API_and_nothing_else()
    {
        using var browser = practice.Browse();
        var document = await (await browser.Get("/openapi/v1.json")).Json();
        Assert.Equal(
            [
                "/api/v1/channels", "/api/v1/channels/{owner}/{network}/{account}", "/api/v1/channels/{owner}/{network}/{account}/queue",
                "/api/v1/charter/check", "/api/v1/charter/packs", "/api/v1/charter/packs/{version}/activate", "/api/v1/charter/packs/{version}/effect", "/api/v1/charter/remarks",
                "/api/v1/media", "/api/v1/owners", "/api/v1/posts", "/api/v1/posts/{owner}/{post}", "/api/v1/posts/{owner}/{post}/cancel",
                "/api/v1/posts/{owner}/{post}/findings/{finding}/contest", "/api/v1/posts/{owner}/{post}/findings/{finding}/mistake", "/api/v1/posts/{owner}/{post}/submit",
            ],
            document["paths"]!.AsObject().Select(path => path.Key.TrimEnd('/')).Order(StringComparer.Ordinal));
        Assert.Equal("bearer", (string)document["components"]!["securitySchemes"]!["apiKey"]!["scheme"]!);
        Assert.NotNull(document["components"]!["schemas"]!["NewPostBody"]!["examples"]);
        Assert.NotNull(document["paths"]!["/api/v1/media"]!["post"]!["requestBody"]!["content"]!["video/mp4"]);
        Assert.Contains("stable code", document.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reading_page_needs_nothing_from_elsewhere_and_runs_only_scripts_it_was_sent_with()
    {
        using var browser = practice.Browse();
        var answer = await browser.Get("/api");
        answer = answer.StatusCode == HttpStatusCode.OK ? answer : await browser.Get("/api/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var nonce = answer.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Text());
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Equal(nonce, script.GetAttribute("nonce")));
        foreach (var source in page.QuerySelectorAll("script[src], link[href]").Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!))
        {
            Assert.DoesNotContain("//", source, StringComparison.Ordinal);
            var local = new Uri(new Uri("http://localhost/api/"), source).PathAndQuery;
            Assert.Equal(HttpStatusCode.OK, (await browser.Get(local)).StatusCode);
        }
    }
}
