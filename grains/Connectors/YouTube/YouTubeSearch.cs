using System.Text.Json;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.YouTube;

/// <summary>Looks for a video among the channel's latest uploads, when the upload itself can no longer be asked.</summary>
internal static class YouTubeSearch
{
    public static async Task<FindOutcome> Find(NetworkClient client, YouTubeOptions options, Outgoing post, Access access, CancellationToken cancellationToken)
    {
        var (channels, error) = await Read("channels", "youtube/v3/channels?part=contentDetails&mine=true");
        if (channels is null)
        {
            return new FindOutcome.Failed(error!);
        }

        var playlist = channels.Json.List("items").Select(item => item.Text("contentDetails", "relatedPlaylists", "uploads")).FirstOrDefault(id => id is not null);
        if (playlist is null)
        {
            return new FindOutcome.Failed(Refusal.Unreadable(Network.YouTube, "channels", channels));
        }

        var (items, refusal) = await Read("playlistItems", $"youtube/v3/playlistItems?part=snippet,contentDetails&maxResults=50&playlistId={Uri.EscapeDataString(playlist)}");
        if (items is null)
        {
            return new FindOutcome.Failed(refusal!);
        }

        return items.Json.List("items").FirstOrDefault(item => IsIt(post, item)) is { ValueKind: JsonValueKind.Object } found && found.Text("contentDetails", "videoId") is { } id
            ? new FindOutcome.Found(id, YouTubeWire.PageOf(id), $"YouTube : la vidéo {id} de la chaîne porte ce titre et cette description.")
            : new FindOutcome.NotThere("YouTube : l’envoi est oublié et aucune des 50 dernières vidéos de la chaîne ne porte ce titre et cette description.");

        async Task<(Answer? Answer, NetworkError? Error)> Read(string call, string address)
        {
            var reply = await client.Repeat(call, () => Requests.Get(address).Bearer(access.Token).Named(post, options), cancellationToken);
            return Outcomes.Quiet(Network.YouTube, reply, refused => YouTubeErrors.From(refused, client.Now));
        }
    }

    private static bool IsIt(Outgoing post, JsonElement item) =>
        SameText.Equal(post.Title, item.Text("snippet", "title") ?? "")
        && SameText.Equal(post.Text, item.Text("snippet", "description") ?? "")
        && item.Time("snippet", "publishedAt") >= SameText.Since(post);
}
