using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access.SignIn;

namespace Scheduler.Silo.Demo;

/// <summary>The demonstration's own page: doors, and what happens in real life, at the press of a button.</summary>
internal static class DemoDoorRoutes
{
    public static IEndpointRouteBuilder MapDemoDoors(this IEndpointRouteBuilder routes)
    {
        var demo = routes.MapGroup("/demo").AllowAnonymous().ExcludeFromDescription();
        demo.MapGet("", Page);
        demo.MapGet("/demo.css", () => Results.Text(DemoFiles.Text("demo.css"), "text/css; charset=utf-8"));
        // Reading the form demands the antiforgery token that each of the page's forms carries.
        demo.MapPost("/enter/{who}", async (string who, IFormCollection form, SignInService signIn) =>
            await signIn.Open(new MemberKey(DemoCast.Agency, who), "demo") ? Results.Redirect("/") : Results.NotFound());
        demo.MapPost("/publish", (IFormCollection form, DemoBlog blog) => Back(blog.Publish() is { } article ? $"Paru : {article.Title}" : "Tous les articles sont parus."));
        demo.MapPost("/correct", (IFormCollection form, DemoBlog blog) => { blog.Correct(); return Back("L’article sur la hernie est corrigé."); });
        demo.MapPost("/kill", (IFormCollection form) => Process.GetCurrentProcess().Kill());
        demo.MapPost("/lose", Lose);
        demo.MapPost("/revoke", Revoke);
        return routes;
    }

    private static async Task<RazorComponentResult<DemoDoors>> Page(string? said, Letters letters, CancellationToken cancellationToken)
    {
        IReadOnlyList<Letter> latest = [.. (await letters.Read(DemoCast.Agency, cancellationToken)).Reverse().Take(12)];
        return new RazorComponentResult<DemoDoors>(new { Said = said ?? "", Letters = latest });
    }

    private static async Task<IResult> Lose(IFormCollection form, IHttpClientFactory clients, DemoBlog blog)
    {
        foreach (var network in new[] { Network.Bluesky, Network.Instagram, Network.YouTube })
        {
            await Control(clients, blog, "faults", new { network = network.Slug(), kind = "drop-answer", count = 1 });
        }

        return Back("La prochaine réponse de Bluesky, d’Instagram et de YouTube se perdra en route.");
    }

    private static async Task<IResult> Revoke(IFormCollection form, IHttpClientFactory clients, DemoBlog blog)
    {
        await Control(clients, blog, "tokens", new { network = Network.Bluesky.Slug(), account = DemoCast.Bellacombe.Accounts.First(a => a.Network == Network.Bluesky).Id, state = "revoked" });
        return Back("Le jeton Bluesky du Dr Bellacombe est révoqué.");
    }

    private static async Task Control(IHttpClientFactory clients, DemoBlog blog, string what, object order)
    {
        using var client = clients.CreateClient("demo");
        using var answer = await client.PostAsJsonAsync(new Uri(blog.Address, $"/sandbox/control/{what}"), order);
        answer.EnsureSuccessStatusCode();
    }

    private static IResult Back(string said) => Results.Redirect("/demo?said=" + Uri.EscapeDataString(said));
}
