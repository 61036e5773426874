using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Scheduler.Connectors;

namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>An account of a real Bluesky server.</summary>
public sealed record PdsAccount(PdsServer Server, string Did, string Handle, string Password, string AccessToken, string RefreshToken)
{
    public Access Access => new(Did, AccessToken);

    /// <summary>A token that the server itself could have given, dead since ten seconds.</summary>
    public Access Expired(DateTimeOffset now)
    {
        var head = Part(new { typ = "at+jwt", alg = "HS256" });
        var claims = Part(new
        {
            scope = "com.atproto.access",
            aud = "did:web:localhost",
            sub = Did,
            iat = now.AddHours(-2).ToUnixTimeSeconds(),
            exp = now.AddSeconds(-10).ToUnixTimeSeconds(),
        });
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(Server.JwtSecret), Encoding.UTF8.GetBytes($"{head}.{claims}"));
        return new Access(Did, $"{head}.{claims}.{Base64Url.EncodeToString(signature)}");
    }

    public async Task<IReadOnlyList<JsonElement>> Posts() =>
        [.. (await Server.Get($"com.atproto.repo.listRecords?repo={Did}&collection=app.bsky.feed.post&limit=100")).GetProperty("records").EnumerateArray()];

    /// <summary>Ends the session, as its owner can from another device.</summary>
    public Task Close() => Server.Post("com.atproto.server.deleteSession", null, RefreshToken);

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
