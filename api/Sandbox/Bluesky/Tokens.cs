using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Sessions: a short token, a long one, and two hours of grace in which the long one may be used again.</summary>
internal static class Tokens
{
    private static readonly TimeSpan AccessLife = TimeSpan.FromHours(2);
    private static readonly TimeSpan RefreshLife = TimeSpan.FromDays(90);
    private static readonly TimeSpan Grace = TimeSpan.FromHours(2);
    private static readonly Errors Errors = new();

    public static async Task<Answer> Create(HttpContext http, SandboxState state)
    {
        if (await Incoming.Json(http.Request) is not { } sent) { return Errors.Refused(400, "SyntaxError", "Unexpected end of JSON input"); }
        foreach (var key in (string[])["identifier", "password"])
        {
            if (sent.Text(key) is null) { return Errors.Invalid($"Missing required key \"{key}\" at $"); }
        }
        var identifier = sent.Text("identifier")!;
        var account = state.Accounts.Find(Networks.Bluesky, identifier) ?? state.Accounts.ByHandle(Networks.Bluesky, identifier);
        if (account?.Password is null || account.Password != sent.Text("password")) { return Errors.AuthRequired(); }
        var (access, refresh) = Pair(account, state);
        state.Tokens.Put(access, refresh);
        return Session(account, access.Value, refresh.Value, http.Request);
    }

    public static async Task<Answer> Refresh(HttpContext http, SandboxState state)
    {
        if (await http.Request.Body.ReadAsync(new byte[1]) > 0) { return Errors.Invalid("A request body was provided when none was expected"); }
        if (Gate.Check(http.Request, state, TokenUse.Refresh, out var account, out var old) is { } closed) { return closed; }
        lock (state.Gate)
        {
            if (old.UsedAt is { } used)
            {
                return state.Now - used < Grace ? Session(account, old.NextAccess!, old.NextRefresh!, http.Request) : Errors.RevokedToken();
            }
            var (access, refresh) = Pair(account, state);
            state.Tokens.Put(old with { UsedAt = state.Now, NextAccess = access.Value, NextRefresh = refresh.Value }, access, refresh);
            return Session(account, access.Value, refresh.Value, http.Request);
        }
    }

    public static Answer Get(HttpContext http, SandboxState state) =>
        Gate.Check(http.Request, state, out var account) ?? Session(account, null, null, http.Request);

    public static Answer Delete(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, TokenUse.Refresh, out _, out var token) is { } closed) { return closed; }
        state.Tokens.Put(token with { State = TokenState.Revoked });
        return new Answer(200);
    }

    private static (Token Access, Token Refresh) Pair(SandboxAccount account, SandboxState state) =>
        (Made("at+jwt", "com.atproto.access", TokenUse.Access, AccessLife, account, state.Now),
         Made("refresh+jwt", "com.atproto.refresh", TokenUse.Refresh, RefreshLife, account, state.Now));

    private static Token Made(string typ, string scope, TokenUse use, TimeSpan life, SandboxAccount account, DateTimeOffset now)
    {
        var claims = new { scope, aud = "did:web:localhost", sub = account.Id, iat = now.ToUnixTimeSeconds(), exp = (now + life).ToUnixTimeSeconds(), jti = Ids.Random(24) };
        var signed = $"{Part(new { typ, alg = "HS256" })}.{Part(claims)}";
        // Tokens are known by their whole text; the signature is there because clients expect three parts.
        return new(Networks.Bluesky, $"{signed}.{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(signed)))}", use, [account.Id]) { ExpiresAt = now + life };
    }

    private static string Part(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));

    private static Answer Session(SandboxAccount account, string? accessJwt, string? refreshJwt, HttpRequest request)
    {
        var didDoc = new Dictionary<string, object>
        {
            ["@context"] = new[] { "https://www.w3.org/ns/did/v1" },
            ["id"] = account.Id,
            ["alsoKnownAs"] = new[] { $"at://{account.Handle}" },
            ["service"] = new[] { new { id = "#atproto_pds", type = "AtprotoPersonalDataServer", serviceEndpoint = Incoming.Root(request, Networks.Bluesky) } },
        };
        return new(200, new { accessJwt, refreshJwt, did = account.Id, didDoc, handle = account.Handle, emailConfirmed = true, active = true });
    }
}
