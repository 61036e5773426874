using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Instagram;

/// <summary>Prolongs the token: there is no refresh token, and a dead one cannot be prolonged.</summary>
internal static class InstagramToken
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(60);
    private static readonly TimeSpan Youth = TimeSpan.FromHours(24);

    public static async Task<RefreshOutcome> Renew(NetworkClient client, Secrets secrets, CancellationToken cancellationToken)
    {
        // A token of less than a day is refused, and needs nothing.
        if (secrets.ExpiresAt - Life + Youth > client.Now)
        {
            return new RefreshOutcome.Renewed(secrets);
        }

        var reply = await client.Repeat("refresh_access_token", () => Requests.Get(
            $"refresh_access_token?grant_type=ig_refresh_token&access_token={Uri.EscapeDataString(secrets.AccessToken)}"), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network.Instagram, reply, refused => InstagramErrors.From(refused, client.Now));
        if (answer is null)
        {
            return error!.Class == ErrorClass.Account ? new RefreshOutcome.Reconnect(error) : new RefreshOutcome.Failed(error);
        }

        return answer.Json.Text("access_token") is { Length: > 0 } token
            ? new RefreshOutcome.Renewed(secrets with { AccessToken = token, ExpiresAt = client.Now.AddSeconds(answer.Json.Number("expires_in") ?? (long)Life.TotalSeconds) })
            : new RefreshOutcome.Failed(Refusal.Unreadable(Network.Instagram, "refresh_access_token", answer));
    }
}
