using System.Globalization;
using System.Net;
using System.Text.Json;
using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.X;

/// <summary>Looks for a post in the account's own timeline.</summary>
internal static class XTimeline
{
    private const int MostPages = 3;

    public static Uri PageOf(string id) => new($"https://x.com/i/web/status/{id}");

    public static async Task<FindOutcome> Find(NetworkClient client, XOptions options, Outgoing post, Access access, CancellationToken cancellationToken)
    {
        var since = SameText.Since(post).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var address = $"2/users/{Uri.EscapeDataString(access.Account)}/tweets?max_results=100&start_time={Uri.EscapeDataString(since)}&tweet.fields=created_at,entities";
        var (read, next) = (0, "");
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await client.Repeat("timeline", () => Requests.Get(address + next).Bearer(access.Token).Named(post, options), cancellationToken);
            var (answer, error) = Outcomes.Quiet(Network.X, reply, refused => XErrors.From(refused, client.Now));
            if (answer is null)
            {
                return new FindOutcome.Failed(error!);
            }

            if (answer.Json.At("meta") is null)
            {
                return new FindOutcome.Failed(Refusal.Unreadable(Network.X, "timeline", answer));
            }

            var posts = answer.Json.List("data").ToList();
            if (posts.Find(candidate => IsIt(post, candidate)) is { ValueKind: JsonValueKind.Object } found && found.Text("id") is { } id)
            {
                return new FindOutcome.Found(id, PageOf(id), $"X : la publication {id} du compte porte ce texte.");
            }

            read += posts.Count;
            if (answer.Json.Text("meta", "next_token") is not { } token)
            {
                break;
            }

            next = $"&pagination_token={Uri.EscapeDataString(token)}";
        }

        return new FindOutcome.NotThere($"X : aucune des {read} dernières publications du compte ne porte ce texte.");
    }

    private static bool IsIt(Outgoing post, JsonElement candidate) =>
        candidate.Time("created_at") >= SameText.Since(post) && SameText.Equal(Comparable(post.Text), Comparable(Expanded(candidate)));

    // X shortens each link, adds one for each picture, and escapes three characters.
    private static string Expanded(JsonElement candidate)
    {
        var text = candidate.Text("text") ?? "";
        foreach (var link in candidate.List("entities", "urls"))
        {
            if (link.Text("url") is { Length: > 0 } shortened && link.Text("expanded_url") is { } full)
            {
                var ofPicture = link.Text("media_key") is not null;
                text = text.Replace(shortened, ofPicture ? "" : full, StringComparison.Ordinal);
            }
        }

        return WebUtility.HtmlDecode(text);
    }

    // A link without https:// comes back with it, and one to a bare host with a slash.
    private static string Comparable(string text) => text.Replace("https://", "", StringComparison.OrdinalIgnoreCase).Replace("http://", "", StringComparison.OrdinalIgnoreCase);
}
