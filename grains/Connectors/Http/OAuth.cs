using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Http;

/// <summary>Renewing by refresh token, as LinkedIn, X and YouTube do it.</summary>
internal static class OAuth
{
    public static async Task<RefreshOutcome> Renew(NetworkClient client, Network network, Secrets secrets, Func<HttpRequestMessage> request, bool mayRepeat, CancellationToken cancellationToken)
    {
        if (secrets.RefreshToken.Length == 0)
        {
            return new RefreshOutcome.Reconnect(Refusal.Reconnect(network, "no-refresh-token", new Answer(0, "", new Dictionary<string, string>())));
        }

        var reply = mayRepeat ? await client.Repeat("token", request, cancellationToken) : await client.Once("token", request(), cancellationToken);
        return reply switch
        {
            Reply.Answered { Answer: { Accepted: true } answer } => Read(client, network, secrets, answer),
            Reply.Answered { Answer: { Status: 429 } answer } => new RefreshOutcome.Failed(
                Refusal.TooMany(network, "token-429", answer, client.Now + (Pipelines.RetryAfter(answer, client.Now) ?? TimeSpan.FromMinutes(15)))),
            Reply.Answered { Answer: { Status: >= 500 } answer } => new RefreshOutcome.Failed(Refusal.OutOfOrder(network, answer)),
            Reply.Answered { Answer: var answer } => Refused(network, answer),
            Reply.Lost lost => new RefreshOutcome.Failed(Refusal.Unreachable(network, lost.Reason)),
            Reply.NeverSent never => new RefreshOutcome.Failed(Refusal.Unreachable(network, never.Reason)),
            _ => throw new InvalidOperationException(reply.GetType().Name),
        };
    }

    private static RefreshOutcome Read(NetworkClient client, Network network, Secrets secrets, Answer answer)
    {
        if (answer.Json.Text("access_token") is not { Length: > 0 } token)
        {
            return new RefreshOutcome.Failed(Refusal.Unreadable(network, "token", answer));
        }

        return new RefreshOutcome.Renewed(secrets with
        {
            AccessToken = token,
            RefreshToken = answer.Json.Text("refresh_token") is { Length: > 0 } next ? next : secrets.RefreshToken,
            ExpiresAt = answer.Json.Number("expires_in") is { } seconds ? client.Now.AddSeconds(seconds) : null,
        });
    }

    private static RefreshOutcome Refused(Network network, Answer answer) => answer.Json.Text("error") switch
    {
        "invalid_client" or "unauthorized_client" or "unsupported_grant_type" or "invalid_scope" => new RefreshOutcome.Failed(Refusal.Of(
            ErrorClass.Configuration, answer.Json.Text("error")!, answer,
            $"{network} ne reconnaît pas l’application : un administrateur doit vérifier son identifiant et son secret.",
            $"{network} does not know the application: an operator must check its client id and secret.")),
        { } code => new RefreshOutcome.Reconnect(Refusal.Reconnect(network, code, answer)),
        null => new RefreshOutcome.Failed(Refusal.Unexpected(network, $"HTTP_{answer.Status}", answer)),
    };
}
