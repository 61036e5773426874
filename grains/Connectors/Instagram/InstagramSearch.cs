using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Instagram;

/// <summary>Finds the published post among the account's latest, by its caption and its time.</summary>
internal static class InstagramSearch
{
    public static async Task<FindOutcome> Find(
        NetworkClient client, InstagramOptions options, Outgoing post, Access access, string container, bool published, CancellationToken cancellationToken)
    {
        var reply = await client.Repeat("media-list", () => Requests.Get($"{options.Version}/{access.Account}/media?fields=id,caption,timestamp,permalink&limit=50")
            .Bearer(access.Token).Named(post, options), cancellationToken);
        var (answer, error) = Outcomes.Quiet(Network.Instagram, reply, refused => InstagramErrors.From(refused, client.Now));
        if (answer is null)
        {
            return new FindOutcome.Failed(error!);
        }

        foreach (var medium in answer.Json.List("data"))
        {
            if (medium.Text("id") is { } id && SameText.Equal(post.Text, medium.Text("caption") ?? "") && Made(medium.Text("timestamp")) >= SameText.Since(post))
            {
                return new FindOutcome.Found(id, Uri.TryCreate(medium.Text("permalink"), UriKind.Absolute, out var page) ? page : null,
                    $"Instagram : le média {id} porte cette légende ; conteneur {container}.");
            }
        }

        return published
            // The status alone proves it; the list only lends the id.
            ? new FindOutcome.Found($"container:{container}", null, $"Instagram : le conteneur {container} est publié ; le média n’est pas encore dans la liste.")
            : new FindOutcome.NotThere($"Instagram : le conteneur {container} n’existe plus et aucun des derniers médias ne porte cette légende.");
    }

    // Instagram writes the offset without its colon.
    private static DateTimeOffset? Made(string? timestamp) =>
        DateTimeOffset.TryParseExact(timestamp, ["yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss'+0000'", "yyyy-MM-dd'T'HH:mm:ss'Z'"],
            System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
