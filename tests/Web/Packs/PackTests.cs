using System.Net;
using AngleSharp.Html.Parser;
using Scheduler.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Tests.Web.Panel.Settings;

namespace Scheduler.Tests.Web.Packs;

public sealed class PackTests(PacksHost host) : IClassFixture<PacksHost>
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_owner_sees_what_a_pack_would_reopen_before_activating_it_and_only_that_is_reopened()
    {
        var forbidden = await host.Signed("Une pastèque à l’accueil.");
        var kept = await host.Signed("Un bouquet à l’accueil.");
        using var owner = await host.As("owner");

        var list = await (await owner.Get("/packs")).Text();
        Assert.All(new[] { RulePack.Current.Version, PacksHost.Strict, "brouillon", "pack.txt" }, word => Assert.Contains(word, list, StringComparison.Ordinal));
        var shown = new HtmlParser().ParseDocument(await (await owner.Get("/packs/" + PacksHost.Strict)).Text());
        var rows = shown.QuerySelectorAll("li.row").Select(r => r.TextContent).ToList();
        Assert.Contains("Serait rouverte", rows[0], StringComparison.Ordinal);
        Assert.Contains(PacksHost.Rule, rows[0], StringComparison.Ordinal);
        Assert.Contains(rows.Skip(1), r => r.Contains("bouquet", StringComparison.Ordinal) && r.Contains("Garde sa signature", StringComparison.Ordinal));
        Assert.Equal(PostState.Signed, (await host.Grains.Post(forbidden).Read(Token))!.State);

        var activated = await SettingsHost.Send(owner, "/packs/" + PacksHost.Strict, "activate");
        Assert.EndsWith("/packs", activated.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal((PostState.ChangesRequested, PostState.Signed), ((await host.Grains.Post(forbidden).Read(Token))!.State, (await host.Grains.Post(kept).Read(Token))!.State));
        var page = new HtmlParser().ParseDocument(await (await owner.Get($"/posts/{forbidden.Owner.Owner}/{forbidden.Post}")).Text());
        var say = page.QuerySelector(".next .say")!.TextContent;
        Assert.All(new[] { PacksHost.Rule, RulePack.Current.Version, PacksHost.Strict }, word => Assert.Contains(word, say, StringComparison.Ordinal));

        // The rules shown are those in force.
        var rules = await (await owner.Get("/charter")).Text();
        Assert.All(new[] { PacksHost.Rule, PacksHost.Strict }, word => Assert.Contains(word, rules, StringComparison.Ordinal));
        Assert.Contains(PacksHost.Strict, await (await owner.Get("/charter/" + PacksHost.Rule)).Text(), StringComparison.Ordinal);

        // Live checks use it from now on.
        using var program = await host.Program(rules: false);
        var check = await (await program.Post("/api/v1/charter/check", new { network = "x", text = "Une pastèque." })).Json();
        Assert.Equal((PacksHost.Strict, "block"), ((string)check["rulePack"]!, (string)check["verdict"]!));
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("surgeon")]
    [InlineData("deputy")]
    public async Task Nobody_but_the_owner_sees_or_activates_packs(string who)
    {
        using var browser = await host.As(who);
        Assert.NotEqual(HttpStatusCode.OK, (await browser.Get("/packs")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await browser.Get("/packs/" + PacksHost.Strict)).StatusCode);
        var sent = await browser.PostForm("/packs/" + PacksHost.Strict, new Dictionary<string, string> { ["_handler"] = "activate" });
        Assert.NotEqual(HttpStatusCode.OK, sent.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_activates_nothing_and_a_pack_that_is_not_there_is_not_found()
    {
        using var owner = await host.As("boss");
        var sent = await owner.PostForm("/packs/" + PacksHost.Strict, new Dictionary<string, string> { ["_handler"] = "activate" });
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Get("/packs/2000.1.1")).StatusCode);
        Assert.DoesNotContain("Pastèque", await (await owner.Get("/packs/" + PacksHost.Strict)).Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_key_that_its_owner_gave_the_right_lists_and_shows_and_any_other_is_refused()
    {
        using var trusted = await host.Program(rules: true);
        var list = await trusted.Get("/api/v1/charter/packs");
        Assert.Equal(HttpStatusCode.OK, list.StatusCode);
        Assert.Equal([RulePack.Current.Version, PacksHost.Strict], (await list.Json())["installed"]!.AsArray().Select(v => (string)v!));
        var effect = await trusted.Get($"/api/v1/charter/packs/{RulePack.Current.Version}/effect");
        Assert.Equal(0, (int)(await effect.Json())["reopened"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await trusted.Get("/api/v1/charter/packs/2000.1.1/effect")).StatusCode);
        var unchanged = await trusted.Post("/api/v1/charter/packs/2000.1.1/activate", new { });
        Assert.Equal(HttpStatusCode.NotFound, unchanged.StatusCode);

        foreach (var other in new[] { await host.Program(rules: false), await host.Program(rules: true, host.Ysaline.Owner) })
        {
            using (other)
            {
                Assert.Equal("access.not-allowed", await (await other.Get("/api/v1/charter/packs")).Code());
                Assert.Equal("access.not-allowed", await (await other.Get($"/api/v1/charter/packs/{PacksHost.Strict}/effect")).Code());
                Assert.Equal("access.not-allowed", await (await other.Post($"/api/v1/charter/packs/{PacksHost.Strict}/activate", new { })).Code());
            }
        }
    }
}
