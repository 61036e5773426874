using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Control;

/// <summary>What no real network has: looking at everything, making accounts, planning faults.</summary>
internal static class ControlRoutes
{
    public static void Map(RouteGroupBuilder sandbox)
    {
        sandbox.MapGet("/posts", (SandboxState state) => new Answer(200, state.Posts.All().Select(stored => stored.Post)));
        sandbox.MapGet("/requests", (SandboxState state) => new Answer(200, state.Requests.All()));
        sandbox.MapDelete("/requests", (SandboxState state) => { state.Requests.Clear(); return new Answer(204); });
        sandbox.MapGet("/media/{id}", Media);
        var control = sandbox.MapGroup("/control");
        control.MapGet("/accounts", (SandboxState state) => new Answer(200, state.Accounts.All().Select(Public)));
        control.MapPost("/accounts", PutAccount);
        control.MapPost("/tokens", MarkTokens);
        control.MapPut("/duplicates", SwitchDuplicates);
        control.MapGet("/faults", (SandboxState state) => new Answer(200, state.Faults.All()));
        control.MapPost("/faults", AddFault);
        control.MapDelete("/faults", (SandboxState state) => { state.Faults.Clear(); return new Answer(204); });
    }

    private static async Task<Answer> PutAccount(HttpContext http, SandboxState state)
    {
        var (account, refused) = await Read<SandboxAccount>(http.Request);
        if (account is null) { return refused!; }
        if (!Networks.All.Contains(account.Network)) { return Unknown(account.Network); }
        state.Accounts.Put(account);
        return new Answer(201, Public(account));
    }

    private static async Task<Answer> MarkTokens(HttpContext http, SandboxState state)
    {
        var (order, refused) = await Read<TokenOrder>(http.Request);
        if (order is null) { return refused!; }
        if (state.Accounts.Find(order.Network, order.Account) is not { } account) { return Refused(404, $"No account {order.Account} on {order.Network}"); }
        // An app password that is withdrawn opens no new session either.
        if (order.State == TokenState.Revoked && account.Password is not null) { state.Accounts.Put(account with { Password = null }); }
        return new Answer(200, new { tokens = state.Tokens.Mark(order.Network, order.Account, order.State) });
    }

    private static async Task<Answer> SwitchDuplicates(HttpContext http, SandboxState state)
    {
        var (order, refused) = await Read<DuplicateOrder>(http.Request);
        if (order is null) { return refused!; }
        state.DuplicateDetection = order.Enabled;
        return new Answer(204);
    }

    private static async Task<Answer> AddFault(HttpContext http, SandboxState state)
    {
        var (fault, refused) = await Read<Fault>(http.Request);
        if (fault is null) { return refused!; }
        if (!Networks.All.Contains(fault.Network)) { return Unknown(fault.Network); }
        state.Faults.Add(fault);
        return new Answer(201, fault);
    }

    private static IResult Media(SandboxState state, HttpResponse response, string id)
    {
        if (state.Media.Open(id) is not { } bytes) { return Results.NotFound(); }
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.File(bytes, MediaTypes.OfEnding(id), enableRangeProcessing: true);
    }

    private static async Task<(T? Value, Answer? Refused)> Read<T>(HttpRequest request) where T : class
    {
        try { return await JsonSerializer.DeserializeAsync<T>(request.Body, SandboxJson.Options) is { } value ? (value, null) : (null, Refused(400, "A JSON object is expected")); }
        catch (JsonException wrong) { return (null, Refused(400, wrong.Message)); }
    }

    private static object Public(SandboxAccount account) => account with { AccessToken = null, RefreshToken = null, Password = null };

    private static Answer Unknown(string network) => Refused(400, $"{network} is none of {string.Join(", ", Networks.All)}");

    private static Answer Refused(int status, string error) => new(status, new { error });
}
