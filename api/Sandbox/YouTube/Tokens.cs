using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

/// <summary>What stands at oauth2.googleapis.com: the refresh token stays the same for years.</summary>
internal static class Tokens
{
    private const int AccessSeconds = 3599;

    public static async Task<Answer> Exchange(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (sent.GetValueOrDefault("grant_type") != "refresh_token") { return new Answer(400, new { error = "unsupported_grant_type" }); }
        if (state.Tokens.Find(Networks.YouTube, sent.GetValueOrDefault("refresh_token")) is not { Use: TokenUse.Refresh, State: TokenState.Valid } refresh)
        {
            return Errors.RefusedGrant("Token has been expired or revoked.");
        }
        var access = "ya29." + Ids.Random(60);
        state.Tokens.Put(new Token(Networks.YouTube, access, TokenUse.Access, refresh.Accounts) { ExpiresAt = state.Now.AddSeconds(AccessSeconds) });
        return new Answer(200, new { access_token = access, expires_in = AccessSeconds, token_type = "Bearer", scope = "https://www.googleapis.com/auth/youtube.upload https://www.googleapis.com/auth/youtube.readonly" });
    }

    public static async Task<Answer> Revoke(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (state.Tokens.Find(Networks.YouTube, sent.GetValueOrDefault("token")) is not { } token) { return new Answer(400, new { error = "invalid_token" }); }
        foreach (var account in token.Accounts) { state.Tokens.Mark(Networks.YouTube, account, TokenState.Revoked); }
        return new Answer(200, new { });
    }
}
