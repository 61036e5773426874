using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

internal static class Posts
{
    private static readonly Errors Errors = new();

    public static Answer Publish(UploadSession session, StoredMedia bytes, HttpRequest request, SandboxState state)
    {
        lock (state.Gate)
        {
            if (state.Posts.FromOrigin(Networks.YouTube, session.Id) is { } done) { return new Answer(201, Resource(done, state)); }
            var (arrived, snippet, status) = (state.Now, session.Video.Object("snippet"), session.Video.Object("status"));
            var privacy = status.Text("privacyStatus") ?? "public";
            DateTimeOffset? planned = DateTimeOffset.TryParse(status.Text("publishAt"), CultureInfo.InvariantCulture, out var at) ? at : null;
            var raw = (JsonObject)session.Video.DeepClone();
            raw["readyAt"] = state.ReadyAt(Networks.YouTube);
            var post = new SandboxPost
            {
                Network = Networks.YouTube,
                Account = session.Account,
                Id = Ids.VideoId(),
                Title = snippet.Text("title"),
                Text = snippet.Text("description") ?? "",
                Media = [new("video", null, bytes.Url)],
                CreatedAt = arrived,
                ArrivedAt = arrived,
                Attempt = Incoming.Attempt(request),
            };
            var stored = new StoredPost(post) { Origin = session.Id, Raw = raw, ShownFrom = privacy == "public" ? arrived : planned };
            state.Posts.Put(stored);
            return new Answer(201, Resource(stored, state));
        }
    }

    public static Answer List(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var channel) is { } closed) { return closed; }
        var ids = http.Request.Query["id"].SelectMany(value => value!.Split(',', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        if (ids.Length == 0) { return Errors.Refused(400, "missingRequiredParameter", "No filter selected.", "global"); }
        var found = ids.Select(id => state.Posts.Find(Networks.YouTube, id)).OfType<StoredPost>()
            .Where(stored => stored.Post.Account == channel.Id || stored.ShownFrom <= state.Now);
        return Listed("youtube#videoListResponse", found.Select(stored => (object)Resource(stored, state)));
    }

    public static Answer Channels(HttpContext http, SandboxState state) =>
        Gate.Check(http.Request, state, out var channel) ?? Listed("youtube#channelListResponse",
        [
            new
            {
                kind = "youtube#channel", id = channel.Id, snippet = new { title = channel.DisplayName, customUrl = "@" + channel.Handle },
                contentDetails = new { relatedPlaylists = new { uploads = Uploads(channel.Id) } },
            },
        ]);

    public static Answer PlaylistItems(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var channel) is { } closed) { return closed; }
        if (http.Request.Query["playlistId"] != Uploads(channel.Id)) { return Errors.Refused(404, "playlistNotFound", "The playlist cannot be found.", "youtube.playlistItem"); }
        return Listed("youtube#playlistItemListResponse", state.Posts.Of(Networks.YouTube, channel.Id).Reverse().Take(50).Select(stored => (object)new
        {
            kind = "youtube#playlistItem",
            snippet = new { title = stored.Post.Title, description = stored.Post.Text, channelId = channel.Id, publishedAt = Written(stored.Post.CreatedAt), resourceId = new { kind = "youtube#video", videoId = stored.Post.Id } },
            contentDetails = new { videoId = stored.Post.Id, videoPublishedAt = Written(stored.Post.CreatedAt) },
        }));
    }

    public static Answer Delete(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var channel) is { } closed) { return closed; }
        if (state.Posts.Find(Networks.YouTube, http.Request.Query["id"]) is not { } stored) { return Errors.Refused(404, "videoNotFound", "The video cannot be found."); }
        if (stored.Post.Account != channel.Id) { return Errors.Refused(403, "forbidden", "The video cannot be deleted."); }
        state.Posts.Delete(stored, state.Now);
        return new Answer(204);
    }

    public static JsonObject Resource(StoredPost stored, SandboxState state)
    {
        var resource = (JsonObject)stored.Raw!.DeepClone();
        var ready = (DateTimeOffset)resource["readyAt"]! <= state.Now;
        resource.Remove("readyAt");
        resource["kind"] = "youtube#video";
        resource["id"] = stored.Post.Id;
        var snippet = Member(resource, "snippet");
        snippet["channelId"] = stored.Post.Account;
        snippet["publishedAt"] = Written(stored.Post.CreatedAt);
        var status = Member(resource, "status");
        status["uploadStatus"] = ready ? "processed" : "uploaded";
        status["privacyStatus"] ??= "public";
        resource["processingDetails"] = new JsonObject { ["processingStatus"] = ready ? "succeeded" : "processing" };
        resource["statistics"] = new JsonObject { ["viewCount"] = "0", ["likeCount"] = "0", ["commentCount"] = "0" };
        return resource;
    }

    private static JsonObject Member(JsonObject resource, string name)
    {
        if (resource[name] is JsonObject known) { return known; }
        var made = new JsonObject();
        resource[name] = made;
        return made;
    }

    private static Answer Listed(string kind, IEnumerable<object> items)
    {
        var all = items.ToArray();
        return new Answer(200, new { kind, items = all, pageInfo = new { totalResults = all.Length, resultsPerPage = all.Length } });
    }

    private static string Uploads(string channel) => "UU" + (channel.StartsWith("UC", StringComparison.Ordinal) ? channel[2..] : channel);

    private static string Written(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
