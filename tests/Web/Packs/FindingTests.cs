using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Tests.Web.Panel.Settings;

namespace Scheduler.Tests.Web.Packs;

public sealed class FindingTests(PacksHost host) : IClassFixture<PacksHost>
{
    private static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_block_is_contested_by_its_author_overruled_by_two_people_and_then_submitted()
    {
        var (key, path) = await Blocked();
        using var manager = await host.As("manager");
        Assert.Contains(path, await (await manager.Get(Address(key))).Text(), StringComparison.Ordinal);
        var empty = await (await SettingsHost.Send(manager, path, "contest", ("contest", " "))).Text();
        Assert.Contains("id=\"contest-error\"", empty, StringComparison.Ordinal);
        await SettingsHost.Send(manager, path, "contest", ("contest", "C’est un essai randomisé."));
        Assert.DoesNotContain("name=\"overrule\"", await (await manager.Get(path)).Text(), StringComparison.Ordinal);

        using var owner = await host.As("owner");
        await SettingsHost.Send(owner, path, "overrule", ("overrule", "L’agence en répond."));
        Assert.DoesNotContain("name=\"overrule\"", await (await owner.Get(path)).Text(), StringComparison.Ordinal);
        Assert.NotEmpty((await host.Grains.Post(key).Read(Token))!.Stops);
        using var surgeon = await host.As("surgeon");
        await SettingsHost.Send(surgeon, path, "overrule", ("overrule", "J’en réponds."));
        var read = (await host.Grains.Post(key).Read(Token))!;
        Assert.Empty(read.Stops);
        var page = await (await surgeon.Get(path)).Text();
        Assert.All(new[] { "C’est un essai randomisé.", "L’agence en répond.", "J’en réponds.", "Blocage levé par écrit" }, words => Assert.Contains(words, WebUtility.HtmlDecode(page), StringComparison.Ordinal));
        Assert.Null((await host.Grains.Post(key).Submit(Contracts.Agencies.Actor.System("tests"), Token)).Refusal);
    }

    [Fact]
    public async Task A_delegate_is_offered_neither_form_and_what_they_send_anyway_is_refused()
    {
        var (key, path) = await Blocked();
        var now = TimeProvider.System.GetUtcNow();
        var surgeon = new Contracts.Agencies.Actor { Kind = Contracts.Agencies.ActorKind.Person, Id = "surgeon", Name = "Dr" };
        await host.Grains.Surgeon(host.Ysaline).Delegate(new() { Member = "deputy", Name = "deputy", From = now.AddMinutes(-1), Until = now.AddDays(2) }, surgeon, Token);
        using var manager = await host.As("manager");
        await SettingsHost.Send(manager, path, "contest", ("contest", "Raison."));
        using var deputy = await host.As("deputy");
        var page = new HtmlParser().ParseDocument(await (await deputy.Get(path)).Text());
        Assert.Null(page.QuerySelector("[name=contest]"));
        Assert.Null(page.QuerySelector("[name=overrule]"));
        Assert.NotNull(page.QuerySelector("[name=mistake]"));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await deputy.PostForm(path, new Dictionary<string, string> { ["_handler"] = "overrule", ["overrule"] = "Pour lui.", ["__RequestVerificationToken"] = token });
        Assert.Empty(Assert.Single((await host.Grains.Post(key).Read(Token))!.Objections).Statements);
    }

    [Fact]
    public async Task A_mistake_is_counted_by_rule_and_exported_as_a_line_without_anybodys_name()
    {
        var (key, path) = await Blocked();
        using var surgeon = await host.As("surgeon");
        await SettingsHost.Send(surgeon, path, "mistake", ("mistake", "Un tirage au sort d’essai clinique."));
        using var manager = await host.As("manager");
        var page = new HtmlParser().ParseDocument(await (await manager.Get("/remarks")).Text());
        Assert.Contains(page.QuerySelectorAll("tbody tr").Select(r => r.TextContent), r => r.Contains("CNOM-REC-JEUX-CONCOURS", StringComparison.Ordinal));
        Assert.Contains("Un tirage au sort d’essai clinique.", page.Body!.TextContent, StringComparison.Ordinal);

        var file = await manager.Get("/remarks/export");
        Assert.Equal("application/x-ndjson", file.Content.Headers.ContentType!.MediaType);
        var lines = (await file.Text()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        var line = Assert.Single(lines, l => (string)l["id"]! == $"{key.Post}-{path[(path.LastIndexOf('/') + 1)..]}" && (string)l["remark"]! == "Un tirage au sort d’essai clinique.");
        Assert.Equal(PacksHost.Draw, (string)line["text"]!);
        Assert.DoesNotContain("ysaline", await file.Text(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Over_the_api_a_key_reports_and_contests_and_never_overrules()
    {
        var (key, path) = await Blocked();
        using var program = await host.Program(rules: false, host.Ysaline.Owner);
        var api = $"/api/v1/posts/{key.Owner.Owner}/{key.Post}/findings/{path[(path.LastIndexOf('/') + 1)..]}";
        Assert.Equal(HttpStatusCode.OK, (await program.Post(api + "/mistake", new { remark = "Par programme." })).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await program.Post(api + "/contest", new { remark = "Contesté par programme." })).StatusCode);
        Assert.Equal("contest.there", await (await program.Post(api + "/contest", new { remark = "Encore." })).Code());
        Assert.False((await program.Post(api + "/overrule", new { remark = "Non." })).IsSuccessStatusCode);
        Assert.Empty(Assert.Single((await host.Grains.Post(key).Read(Token))!.Objections).Statements);
        Assert.Equal(HttpStatusCode.NotFound, (await program.Post(api[..^2] + "zz/mistake", new { remark = "Rien." })).StatusCode);
        Assert.Contains("Par programme.", await (await program.Get("/api/v1/charter/remarks")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_agency_finds_nothing_of_it()
    {
        var (_, path) = await Blocked();
        using var manager = await host.As("manager");
        await SettingsHost.Send(manager, path, "mistake", ("mistake", "Derrière le mur."));
        using var boss = await host.As("boss");
        Assert.Equal(HttpStatusCode.NotFound, (await boss.Get(path)).StatusCode);
        Assert.DoesNotContain("Derrière le mur.", WebUtility.HtmlDecode(await (await boss.Get("/remarks")).Text()), StringComparison.Ordinal);
        Assert.Empty(await (await boss.Get("/remarks/export")).Text());
        using var surgeon = await host.As("surgeon");
        Assert.Equal(HttpStatusCode.NotFound, (await surgeon.Get("/remarks")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await surgeon.Get("/remarks/export")).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_says_nothing()
    {
        var (key, path) = await Blocked();
        using var manager = await host.As("manager");
        var sent = await manager.PostForm(path, new Dictionary<string, string> { ["_handler"] = "contest", ["contest"] = "Sans jeton." });
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Empty((await host.Grains.Post(key).Read(Token))!.Objections);
    }

    private async Task<(PostKey Key, string Path)> Blocked()
    {
        var key = await host.Draft(PacksHost.Draw);
        var found = Assert.Single((await host.Grains.Post(key).Read(Token))!.Findings, f => f.Severity == FindingSeverity.Block);
        return (key, $"{Address(key)}/findings/{FindingMark.Of(found).Slug}");
    }

    private static string Address(PostKey key) => $"/posts/{key.Owner.Owner}/{key.Post}";
}
