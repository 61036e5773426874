using System.Net;
using AngleSharp.Html.Parser;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Surgeons;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Panel.Settings;

public sealed class AgencyFormTests(SettingsHost host)
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_shown_once_works_and_ends_when_it_is_revoked()
    {
        using var browser = await host.As("owner");
        var made = await SettingsHost.Send(browser, "/keys", "new-key", ("name", "Site du cabinet"), ("owners", host.Ysaline.Owner));
        var text = new HtmlParser().ParseDocument(await made.Text()).QuerySelector("code.secret")!.TextContent;
        Assert.True(made.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain(text, await (await browser.Get("/keys")).Text(), StringComparison.Ordinal);
        using var program = host.Browse().With(text);
        Assert.Equal(HttpStatusCode.OK, (await program.Get("/api/v1/owners")).StatusCode);

        var id = Assert.Single((await host.Grains.Agency(new("atelier")).Read(Token))!.ApiKeys, k => k.Name == "Site du cabinet").Id;
        await SettingsHost.Send(browser, "/keys", $"revoke-{id}");
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.Get("/api/v1/owners")).StatusCode);
    }

    [Fact]
    public async Task A_key_without_a_name_is_refused_with_its_choices_kept()
    {
        using var browser = await host.As("owner");
        var page = new HtmlParser().ParseDocument(await (await SettingsHost.Send(browser, "/keys", "new-key", ("name", ""), ("owners", host.Ysaline.Owner))).Text());
        Assert.NotNull(page.QuerySelector("#name-error"));
        Assert.True(page.QuerySelector($"input[name=owners][value='{host.Ysaline.Owner}']")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_manager_is_added_for_the_owners_they_work_for_and_signs_in()
    {
        using var browser = await host.As("owner");
        var answer = await SettingsHost.Send(browser, "/members", "new-member",
            ("name", "Solène Marchetti"), ("role", "Manager"), ("owners", host.Ysaline.Owner), ("email", "solene@atelier.example"), ("password", SettingsHost.Password));
        Assert.EndsWith("/members", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var theirs = host.Browse();
        await theirs.SignIn("solene@atelier.example", SettingsHost.Password);
        Assert.Equal(HttpStatusCode.OK, (await theirs.Get($"/surgeons/{host.Ysaline.Owner}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await theirs.Get("/members")).StatusCode);
    }

    [Fact]
    public async Task Nobody_is_added_for_another_agencys_surgeon_nor_as_an_owner()
    {
        using var browser = await host.As("owner");
        var page = await (await SettingsHost.Send(browser, "/members", "new-member",
            ("name", "Intrus"), ("role", "Owner"), ("owners", host.Stranger.Owner), ("email", "intrus@atelier.example"), ("password", SettingsHost.Password))).Text();
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"Intrus\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("intrus", (await host.Grains.Agency(new("atelier")).Read(Token))!.Members);
    }

    [Fact]
    public async Task The_surgeon_and_nobody_else_gives_and_ends_a_delegation()
    {
        var path = $"/surgeons/{host.Ysaline.Owner}";
        using (var manager = await host.As("owner"))
        {
            Assert.DoesNotContain("name=\"delegate\"", await (await manager.Get(path)).Text(), StringComparison.Ordinal);
        }

        using var surgeon = await host.As("surgeon");
        var wrong = await (await SettingsHost.Send(surgeon, path, "delegate", ("delegate", "deputy"), ("from", ""), ("until", "2026-12-01"))).Text();
        Assert.Contains("id=\"from-error\"", wrong, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-12-01\"", wrong, StringComparison.Ordinal);

        var today = TimeProvider.System.GetUtcNow();
        var (from, until) = (today.AddDays(-1).ToString("yyyy-MM-dd", null), today.AddDays(2).ToString("yyyy-MM-dd", null));
        await SettingsHost.Send(surgeon, path, "delegate", ("delegate", "deputy"), ("from", from), ("until", until));
        var deputy = new Actor { Kind = ActorKind.Person, Id = "deputy", Name = "deputy" };
        Assert.Equal(SigningRight.Delegate, await host.Grains.Surgeon(host.Ysaline).Right(deputy, today, Token));
        await SettingsHost.Send(surgeon, path, "revoke-deputy");
        Assert.Equal(SigningRight.None, await host.Grains.Surgeon(host.Ysaline).Right(deputy, today, Token));
    }

    [Fact]
    public async Task A_feed_that_cannot_be_read_is_followed_and_says_why()
    {
        var channel = new ChannelKey(host.Ysaline, Contracts.Channels.Network.X, "778899");
        await host.Grains.Channel(channel).Configure(new() { Name = "@x", TimeZone = "Europe/Paris" }, Actor.System("tests"), Token);
        var path = $"/surgeons/{host.Ysaline.Owner}";
        using var browser = await host.As("manager");
        var refused = await (await SettingsHost.Send(browser, path, "follow", ("feed", "ftp://ailleurs"), ("every", "60"), ("channels", channel.ToString()))).Text();
        Assert.Contains("id=\"feed-error\"", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"ftp://ailleurs\"", refused, StringComparison.Ordinal);

        await SettingsHost.Send(browser, path, "follow", ("feed", "http://127.0.0.1:9/feed/"), ("every", "360"), ("channels", channel.ToString()));
        var blog = (await host.Grains.Blog(new(host.Ysaline, "127-0-0-1-feed")).Read(Token))!;
        Assert.Equal(TimeSpan.FromHours(6), blog.Settings.Every);
        Assert.NotEmpty(blog.ProblemFr);
        var page = new HtmlParser().ParseDocument(await (await browser.Get(path)).Text());
        Assert.Contains(blog.ProblemFr, page.QuerySelector(".blog")!.TextContent, StringComparison.Ordinal);
        var looked = await SettingsHost.Send(browser, path, "look-");
        Assert.EndsWith(path, looked.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
