using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Tests.Web.Hosting;

namespace Scheduler.Tests.Web.Posts;

public sealed class PostApiTests(Practice practice)
{
    private static readonly DateTimeOffset Planned = new(2030, 1, 8, 7, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_key_drafts_edits_submits_and_takes_back()
    {
        using var program = practice.Browse().With(practice.Key);
        var created = await program.Post("/api/v1/posts", Body("Le canal carpien, expliqué simplement."));
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var address = created.Headers.Location!.ToString();

        var edited = await program.Put(address, new { version = 1, content = Content("Le nerf médian passe au poignet dans un canal étroit.") });
        Assert.Equal(2, (int)(await edited.Json())["version"]!);
        var submitted = await program.Post(address + "/submit", new { });
        Assert.True(submitted.IsSuccessStatusCode, await submitted.Text());
        Assert.Equal("inReview", (string)(await submitted.Json())["state"]!);
        var read = await (await program.Get(address)).Json();
        Assert.Equal("bluesky/did:plc:ysaline", (string)read["plan"]![0]!["channel"]!);
        Assert.Equal("apiKey", (string)read["createdBy"]!["kind"]!);

        var listed = await program.Get($"/api/v1/posts?owner={practice.Ysaline.Owner}&state=inReview");
        Assert.True(listed.IsSuccessStatusCode, await listed.Text());
        var list = await listed.Json();
        Assert.Contains(list.AsArray(), line => (string)line!["id"]! == (string)read["id"]!);
        var cancelled = await program.Post(address + "/cancel", new { reason = "repris plus tard" });
        Assert.Equal("cancelled", (string)(await cancelled.Json())["state"]!);
    }

    [Fact]
    public async Task A_post_carries_its_own_order_of_networks_and_an_impossible_one_is_refused()
    {
        using var program = practice.Browse().With(practice.Key);
        object Ordered(object order) => new { owner = practice.Ysaline.Owner, content = new { title = "Rangée", order, variants = new[] { new { channel = "bluesky/did:plc:ysaline", text = "Le canal carpien." } } } };
        var created = await program.Post("/api/v1/posts", Ordered(new[] { new { network = "x", days = 0, afterMinutes = 0 }, new { network = "bluesky", days = 0, afterMinutes = 90 } }));
        Assert.True(created.IsSuccessStatusCode, await created.Text());
        var order = (await created.Json())["content"]!["order"]!.AsArray();
        Assert.Equal(("x", "bluesky", 90), ((string)order[0]!["network"]!, (string)order[1]!["network"]!, (int)order[1]!["afterMinutes"]!));

        var refused = await program.Post("/api/v1/posts", Ordered(new[] { new { network = "x", days = 31 } }));
        Assert.Contains("order.spacing", await refused.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await program.Post("/api/v1/posts", Ordered(new object?[] { null }))).StatusCode);
    }

    [Fact]
    public async Task An_edit_of_a_version_that_is_no_longer_the_latest_is_refused()
    {
        using var program = practice.Browse().With(practice.Key);
        var address = (await program.Post("/api/v1/posts", Body("Première version."))).Headers.Location!.ToString();
        await program.Put(address, new { version = 1, content = Content("Deuxième version.") });
        Assert.Equal(HttpStatusCode.Conflict, (await program.Put(address, new { version = 1, content = Content("Perdue.") })).StatusCode);
        Assert.Contains("Deuxième", await (await program.Get(address)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_create_made_again_answers_the_same_post()
    {
        using var program = practice.Browse().With(practice.Key);
        var first = await program.Post("/api/v1/posts", Body("Une fois."), "commande-42");
        var again = await program.Post("/api/v1/posts", Body("Une fois."), "commande-42");
        var other = await program.Post("/api/v1/posts", Body("Une fois."), "commande-43");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Created), (first.StatusCode, again.StatusCode, other.StatusCode));
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
        var ids = await Task.WhenAll(new[] { first, again, other }.Select(async answer => (string)(await answer.Json())["id"]!));
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task Another_agencys_post_and_one_that_never_was_get_the_same_answer()
    {
        using var stranger = practice.Browse().With(practice.StrangersKey);
        using var program = practice.Browse().With(practice.Key);
        var own = (await (await program.Post("/api/v1/posts", Body("Du côté de l’atelier."))).Json())["id"]!.ToString();
        var theirs = await stranger.Get($"/api/v1/posts/{practice.Ysaline.Owner}/{own}");
        var never = await stranger.Get($"/api/v1/posts/{practice.Stranger.Owner}/0198f0c0a1b27c3d8e4f5a6b7c8d9e0f");
        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(await Said(never), await Said(theirs));
        foreach (var path in new[] { $"posts?owner={practice.Ysaline.Owner}", $"channels?owner={practice.Ysaline.Owner}", $"channels/{practice.Ysaline.Owner}/bluesky/did:plc:ysaline/queue" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/api/v1/" + path)).StatusCode);
        }
    }

    [Fact]
    public async Task No_address_lets_a_key_sign()
    {
        var addresses = practice.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(path => path.Contains("/v1/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(addresses);
        Assert.DoesNotContain(addresses, path => path.Contains("sign", StringComparison.OrdinalIgnoreCase) || path.Contains("approv", StringComparison.OrdinalIgnoreCase));

        using var program = practice.Browse().With(practice.Key);
        var created = await (await program.Post("/api/v1/posts", Body("Rien ne part sans signature."))).Json();
        await program.Post($"/api/v1/posts/{practice.Ysaline.Owner}/{created["id"]}/submit", new { });
        var tried = await program.Post($"/api/v1/posts/{practice.Ysaline.Owner}/{created["id"]}/sign", new { hash = created["hash"] });
        Assert.Contains(tried.StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
        var post = await practice.Grains.Post(new(practice.Ysaline, (string)created["id"]!)).Read(Xunit.TestContext.Current.CancellationToken);
        Assert.Equal(PostState.InReview, post!.State);
    }

    [Fact]
    public async Task A_members_session_is_worth_nothing_at_the_API()
    {
        using var browser = practice.Browse();
        await browser.SignIn(Practice.Manager, Practice.Password);
        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/signout")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.Get("/api/v1/owners")).StatusCode);
    }

    // Everything but the trace id, which names the call.
    private static async Task<string> Said(HttpResponseMessage answer)
    {
        var problem = (await answer.Json()).AsObject();
        problem.Remove("traceId");
        return problem.ToJsonString();
    }

    private object Body(string text) => new { owner = practice.Ysaline.Owner, content = Content(text) };

    private static object Content(string text) => new
    {
        title = "Canal carpien",
        sources = new[] { "https://www.ameli.fr" },
        datedOn = "2026-11-20",
        variants = new[] { new { channel = "bluesky/did:plc:ysaline", text, plannedAt = Planned } },
    };
}
