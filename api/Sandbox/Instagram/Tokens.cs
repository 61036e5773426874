using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>There is no refresh token: a long-lived token is exchanged for a younger one, while it lives.</summary>
internal static class Tokens
{
    private const int Seconds = 5_184_000;

    public static async Task<Answer> Refresh(HttpContext http, SandboxState state)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (sent.GetValueOrDefault("grant_type") != "ig_refresh_token") { return Errors.Missing("grant_type"); }
        if (Gate.Check(http.Request, sent, state, out var accounts) is { } closed) { return closed; }
        var younger = "IG" + Ids.Random(60);
        state.Tokens.Put(new Token(Networks.Instagram, younger, TokenUse.Access, accounts) { ExpiresAt = state.Now.AddSeconds(Seconds) });
        return new Answer(200, new { access_token = younger, token_type = "bearer", expires_in = Seconds });
    }
}
