using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>Who holds a token, and the exchange that only approved partners have.</summary>
internal static class Tokens
{
    private const int AccessSeconds = 5_184_000;

    public static Answer UserInfo(HttpContext http, SandboxState state)
    {
        if (Gate.CheckToken(http.Request, state, out var accounts) is { } closed) { return closed; }
        var member = accounts.Select(id => state.Accounts.Find(Networks.LinkedIn, id)).First(account => account is not null)!;
        return new Answer(200, new { sub = member.Id[(member.Id.LastIndexOf(':') + 1)..], name = member.DisplayName });
    }

    public static async Task<Answer> Exchange(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        var refresh = state.Tokens.Find(Networks.LinkedIn, sent.GetValueOrDefault("refresh_token"));
        if (sent.GetValueOrDefault("grant_type") != "refresh_token" || refresh is not { Use: TokenUse.Refresh, State: TokenState.Valid })
        {
            return new Answer(400, new { error = "invalid_request", error_description = "The provided authorization grant or refresh token is invalid, expired or revoked." });
        }
        var access = Ids.Random(60);
        state.Tokens.Put(new Token(Networks.LinkedIn, access, TokenUse.Access, refresh.Accounts) { ExpiresAt = state.Now.AddSeconds(AccessSeconds) });
        return new Answer(200, new { access_token = access, expires_in = AccessSeconds, refresh_token = refresh.Value, token_type = "Bearer" });
    }
}
