using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Charter;

public sealed class LiveCheckTests(Practice practice)
{
    private const string Text = "Une opération sans douleur, garantie.";

    private static object Body(string owner) => new { owner, variants = new[] { new { check = new { network = "linkedin", text = Text }, fields = new { text = "base" } } } };

    private static async Task<string> TokenOf(Browser browser, string page) =>
        new HtmlParser().ParseDocument(await (await browser.Get(page)).Text()).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static Task<HttpResponseMessage> Ask(Browser browser, string? token, string owner)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/charter/live") { Content = JsonContent.Create(Body(owner)) };
        if (token is not null) { request.Headers.Add("RequestVerificationToken", token); }
        return browser.Send(request);
    }

    [Fact]
    public async Task What_one_writes_is_checked_for_its_own_page_only()
    {
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Manager, Practice.Password);
        Assert.Equal(HttpStatusCode.BadRequest, (await Ask(browser, null, practice.Ysaline.Owner)).StatusCode);
        var token = await TokenOf(browser, "/posts/new");
        var answer = await Ask(browser, token, practice.Ysaline.Owner);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var first = (await answer.Json())["findings"]!.AsArray().First(finding => (string)finding!["quote"]! != "")!;
        Assert.Equal("base", (string)first["field"]!);
        Assert.Equal((string)first["quote"]!, Text[(int)first["start"]!..(int)first["end"]!]);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(browser, token, practice.Stranger.Owner)).StatusCode);
    }

    [Fact]
    public async Task A_stranger_and_an_API_key_are_not_answered()
    {
        using var stranger = practice.Browse();
        Assert.NotEqual(HttpStatusCode.OK, (await Ask(stranger, null, practice.Ysaline.Owner)).StatusCode);
        using var program = practice.Browse().With(practice.Key);
        Assert.NotEqual(HttpStatusCode.OK, (await Ask(program, null, practice.Ysaline.Owner)).StatusCode);
    }

    [Fact]
    public async Task Someone_who_asks_without_end_is_told_to_wait()
    {
        using var browser = practice.Browse();
        await browser.SignIn(await practice.NewMember("insistante"), Practice.Password);
        var token = await TokenOf(browser, "/posts/new");
        var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(_ => Ask(browser, token, practice.Ysaline.Owner)));
        var answer = Assert.IsType<HttpResponseMessage>(answers.FirstOrDefault(one => one.StatusCode != HttpStatusCode.OK));
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    [Fact]
    public async Task The_editor_carries_the_check_hidden_until_a_script_wakes_it()
    {
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Manager, Practice.Password);
        var page = new HtmlParser().ParseDocument(await (await browser.Get("/posts/new")).Text());
        var live = page.GetElementById("live")!;
        Assert.True(live.HasAttribute("hidden"));
        Assert.Equal("bluesky", (string)JsonNode.Parse(live.GetAttribute("data-networks")!)!["v0"]!);
        foreach (var script in (string[])["live", "content", "layer", "cards", "edit"])
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.Get($"/_content/Scheduler.Web/live/{script}.js")).StatusCode);
        }
    }
}
