using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Web.Hosting;
using Scheduler.Web.Access.Setup;

namespace Scheduler.Tests.Web.Access;

public sealed class FirstVisitTests
{
    [Fact]
    public async Task The_first_visit_makes_the_agency_and_its_owner_for_whoever_holds_the_code_and_only_once()
    {
        var token = Xunit.TestContext.Current.CancellationToken;
        await using var host = new EmptyHost();
        await host.InitializeAsync();
        using var browser = host.Browse();
        Assert.Equal("/welcome", (await browser.Get("/")).Headers.Location!.ToString());
        Assert.Equal("/welcome", (await browser.Get("/signin")).Headers.Location!.ToString());

        Assert.Contains("console", await (await browser.Fill("/welcome", Form("AAAA-BBBB-CCCC"))).Text(), StringComparison.Ordinal);
        var code = host.Services.GetRequiredService<ISetupCode>().Code;
        Assert.Contains("12", await (await browser.Fill("/welcome", Form(code, password: "court"))).Text(), StringComparison.Ordinal);
        Assert.Empty(await host.Services.GetRequiredService<Installation>().Agencies(token));

        var made = await browser.Fill("/welcome", Form(code.ToLowerInvariant()));
        Assert.Equal("http://localhost/", made.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/signout")).StatusCode);

        Assert.Equal(["atelier-meridienne"], await host.Services.GetRequiredService<Installation>().Agencies(token));
        var agency = await host.Grains.Agency(new("atelier-meridienne")).Read(token);
        Assert.Equal("Atelier Méridienne", agency!.Name);
        var owner = await host.Grains.Member(new("atelier-meridienne", Assert.Single(agency.Members))).Read(token);
        Assert.Equal(Role.Owner, owner!.Member.Role);

        var picture = host.Services.GetRequiredService<IPublicMediaAddress>().For("atelier-meridienne", new string('a', 64), "image/jpeg");
        Assert.StartsWith("https://planning.example.fr/media/public/", picture!.ToString(), StringComparison.Ordinal);

        using var late = host.Browse();
        Assert.Equal("/signin", (await late.Get("/welcome")).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_flood_of_tries_from_one_address_is_refused()
    {
        await using var host = new EmptyHost();
        await host.InitializeAsync();
        using var browser = host.Browse();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 9; i++) { answers.Add((await browser.Fill("/welcome", Form("AAAA-BBBB-CCCC"))).StatusCode); }
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.All(answers[..8], answer => Assert.Equal(HttpStatusCode.OK, answer));
    }

    private static Dictionary<string, string> Form(string code, string password = "une phrase assez longue") => new()
    {
        ["Form.Code"] = code,
        ["Form.AgencyName"] = "Atelier Méridienne",
        ["Form.OwnerName"] = "Hortense Delvaux",
        ["Form.Email"] = "hortense@atelier.example",
        ["Form.Password"] = password,
        ["Form.PublicAddress"] = "https://planning.example.fr/",
    };
}
