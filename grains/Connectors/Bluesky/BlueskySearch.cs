using Scheduler.Connectors.Http;
using Scheduler.Contracts.Channels;

namespace Scheduler.Connectors.Bluesky;

/// <summary>Looks for a post by what it says, when the key it may have been put under is not known.</summary>
internal static class BlueskySearch
{
    private const int MostPages = 5;

    public static Uri PageOf(BlueskyOptions options, Access access, string recordKey) => new(Requests.Under(options.AppAddress, $"profile/{access.Account}/post/{recordKey}"));

    public static async Task<FindOutcome> Find(NetworkClient client, BlueskyOptions options, Outgoing post, Access access, CancellationToken cancellationToken)
    {
        var address = $"xrpc/com.atproto.repo.listRecords?repo={Uri.EscapeDataString(access.Account)}&collection={BlueskyWire.Collection}&limit=100";
        var (read, next) = (0, "");
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await client.Repeat("listRecords", () => Requests.Get(address + next).Named(post, options), cancellationToken);
            var (answer, error) = Outcomes.Quiet(Network.Bluesky, reply, refused => BlueskyErrors.From(refused, client.Now));
            if (answer is null) { return new FindOutcome.Failed(error!); }
            if (answer.Json.At("records") is null) { return new FindOutcome.Failed(Refusal.Unreadable(Network.Bluesky, "listRecords", answer)); }
            var records = answer.Json.List("records").ToList();
            read += records.Count;
            foreach (var record in records.Where(r => r.Time("value", "createdAt") >= SameText.Since(post) && SameText.Equal(post.Text, r.Text("value", "text") ?? "")))
            {
                if (record.Text("uri") is { } uri) { return new FindOutcome.Found(uri, PageOf(options, access, uri[(uri.LastIndexOf('/') + 1)..]), "Bluesky : un enregistrement du compte porte ce texte."); }
            }

            // Keys are times, newest first: what is older than the search cannot be it.
            if (answer.Json.Text("cursor") is not { } cursor || records.Count == 0 || records[^1].Time("value", "createdAt") < SameText.Since(post)) { break; }
            next = $"&cursor={Uri.EscapeDataString(cursor)}";
        }

        return new FindOutcome.NotThere($"Bluesky : aucun des {read} derniers enregistrements du compte ne porte ce texte.");
    }
}
