using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

/// <summary>Each refresh gives a new pair and kills the old refresh token.</summary>
internal static class Tokens
{
    private const int AccessSeconds = 7200;

    public static async Task<Answer> Exchange(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (sent.GetValueOrDefault("grant_type") != "refresh_token") { return Errors.RefusedGrant(); }
        lock (state.Gate)
        {
            if (state.Tokens.Find(Networks.X, sent.GetValueOrDefault("refresh_token")) is not { Use: TokenUse.Refresh, State: TokenState.Valid } old) { return Errors.RefusedGrant(); }
            var (access, refresh) = (Ids.Random(48), Ids.Random(48));
            state.Tokens.Put(
                old with { State = TokenState.Revoked, UsedAt = state.Now },
                new Token(Networks.X, access, TokenUse.Access, old.Accounts) { ExpiresAt = state.Now.AddSeconds(AccessSeconds) },
                new Token(Networks.X, refresh, TokenUse.Refresh, old.Accounts));
            return new Answer(200, new { token_type = "bearer", expires_in = AccessSeconds, access_token = access, refresh_token = refresh, scope = "tweet.read tweet.write users.read media.write offline.access" });
        }
    }

    public static async Task<Answer> Revoke(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (state.Tokens.Find(Networks.X, sent.GetValueOrDefault("token")) is { } token) { state.Tokens.Put(token with { State = TokenState.Revoked }); }
        return new Answer(200, new { revoked = true });
    }
}
