using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Bluesky;

/// <summary>
/// Sessions. A refresh token is exchanged for the next pair; an app password opens the first session and is not kept.
/// Repeating is safe: within two hours the server answers a used refresh token with the same next one.
/// </summary>
internal static partial class BlueskySession
{
    public static async Task<RefreshOutcome> Renew(NetworkClient client, Secrets secrets, CancellationToken cancellationToken)
    {
        var reply = await client.Repeat("session", () => IsSession(secrets.RefreshToken) ? Refresh(secrets) : SignIn(secrets), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network.Bluesky, reply, refused => BlueskyErrors.From(refused, client.Now));
        if (answer is null)
        {
            // Here an expired token is the refresh token itself: nothing is left to renew with.
            return error!.Class == ErrorClass.Account ? new RefreshOutcome.Reconnect(error with { Renew = false }) : new RefreshOutcome.Failed(error);
        }

        if (answer.Json.At("active") is { ValueKind: JsonValueKind.False })
        {
            return new RefreshOutcome.Reconnect(Refusal.Reconnect(Network.Bluesky, answer.Json.Text("status") ?? "inactive", answer));
        }

        return answer.Json.Text("did") is { } did && answer.Json.Text("accessJwt") is { } access && answer.Json.Text("refreshJwt") is { } refresh
            ? new RefreshOutcome.Renewed(new Secrets { Account = did, AccessToken = access, RefreshToken = refresh, ExpiresAt = ExpiryOf(access) })
            : new RefreshOutcome.Failed(Refusal.Unreadable(Network.Bluesky, "session", answer));
    }

    // refreshSession refuses any body, even an empty object.
    private static HttpRequestMessage Refresh(Secrets secrets) => Requests.Post("xrpc/com.atproto.server.refreshSession").Bearer(secrets.RefreshToken);

    private static HttpRequestMessage SignIn(Secrets secrets) => Requests.Post("xrpc/com.atproto.server.createSession")
        .Json(new JsonObject { ["identifier"] = secrets.Account, ["password"] = secrets.RefreshToken });

    private static bool IsSession(string token) => Jwt().IsMatch(token);

    private static DateTimeOffset? ExpiryOf(string token)
    {
        if (!Jwt().IsMatch(token))
        {
            return null;
        }

        try
        {
            JsonElement? claims = JsonElement.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]));
            return claims.Number("exp") is { } expiry ? DateTimeOffset.FromUnixTimeSeconds(expiry) : null;
        }
        catch (Exception exception) when (exception is FormatException or JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^eyJ[\w-]+\.[\w-]+\.[\w-]*$")]
    private static partial Regex Jwt();
}
