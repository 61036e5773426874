using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

internal static class Posts
{
    private static readonly Errors Errors = new();

    public static async Task<Answer> Create(HttpContext http, SandboxState state)
    {
        var arrived = state.Now;
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        if (Draft.Read(await Incoming.Json(http.Request), state, out var draft) is { } refused) { return refused; }
        if (!accounts.Contains(draft.Author)) { return Errors.Denied("partnerApiPostsExternal.CREATE"); }
        lock (state.Gate)
        {
            if (state.DuplicateDetection && state.Posts.Twin(Networks.LinkedIn, draft.Author, draft.Fingerprint) is { } twin)
            {
                return Errors.Duplicate(twin.Post.Id);
            }
            var urn = $"urn:li:{(draft.IsShare ? "share" : "ugcPost")}:{state.Ids.LinkedInNumber()}";
            var post = new SandboxPost
            {
                Network = Networks.LinkedIn,
                Account = draft.Author,
                Id = urn,
                Text = draft.Text,
                Link = draft.Link,
                Card = draft.Card,
                Media = draft.Media,
                CreatedAt = arrived,
                ArrivedAt = arrived,
                Attempt = Incoming.Attempt(http.Request),
            };
            var dark = draft.Body.Object("distribution").Text("feedDistribution") == "NONE";
            state.Posts.Put(new(post) { Fingerprint = draft.Fingerprint, Raw = draft.Body, ShownFrom = dark ? null : arrived });
            return new Answer(201).With("x-restli-id", urn).With("x-linkedin-id", urn);
        }
    }

    public static Answer Get(HttpContext http, SandboxState state, string urn)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        if (state.Posts.Find(Networks.LinkedIn, urn) is not { } stored) { return Errors.NotFound($"/posts/{urn}"); }
        return Readable(stored.Post.Account, accounts) ? new Answer(200, Resource(stored)) : Errors.Denied("partnerApiPostsExternal.GET");
    }

    /// <summary>Finder by author: pages may be read with the right to administer them, members may not.</summary>
    public static Answer Find(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        var query = http.Request.Query;
        if (query["q"] != "author" || query["author"].ToString() is not { Length: > 0 } author) { return Errors.Missing("author"); }
        if (!Readable(author, accounts)) { return Errors.Denied("partnerApiPostsExternal.FINDER-author"); }
        var count = int.TryParse(query["count"], out var asked) ? Math.Clamp(asked, 1, 100) : 10;
        var start = int.TryParse(query["start"], out var first) ? Math.Max(first, 0) : 0;
        var own = state.Posts.Of(Networks.LinkedIn, author).Reverse().ToArray();
        return new Answer(200, new
        {
            paging = new { start, count, links = Array.Empty<object>(), total = own.Length },
            elements = own.Skip(start).Take(count).Select(Resource),
        });
    }

    public static async Task<Answer> Edit(HttpContext http, SandboxState state, string urn)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        if (!string.Equals(http.Request.Headers["X-RestLi-Method"], "PARTIAL_UPDATE", StringComparison.OrdinalIgnoreCase)) { return Errors.Refused(400, "INVALID_METHOD", "X-RestLi-Method must be PARTIAL_UPDATE"); }
        var set = (await Incoming.Json(http.Request)).Object("patch").Object("$set");
        if (set.Text("commentary") is not { } commentary) { return Errors.Missing("patch.$set.commentary"); }
        if (state.Posts.Find(Networks.LinkedIn, urn) is not { } stored) { return Errors.NotFound($"/posts/{urn}"); }
        if (!accounts.Contains(stored.Post.Account)) { return Errors.Denied("partnerApiPostsExternal.PARTIAL_UPDATE"); }
        var text = Text.Stored(commentary);
        if (text.Length > Text.Maximum) { return Errors.TooLong(text.Length, Text.Maximum); }
        state.Posts.Put(stored with { Post = stored.Post with { Text = text } });
        return new Answer(204);
    }

    // Deleting twice is as good as once: LinkedIn answers 204 both times.
    public static Answer Delete(HttpContext http, SandboxState state, string urn)
    {
        if (Gate.Check(http.Request, state, out var accounts) is { } closed) { return closed; }
        if (state.Posts.Find(Networks.LinkedIn, urn) is { } stored)
        {
            if (!accounts.Contains(stored.Post.Account)) { return Errors.Denied("partnerApiPostsExternal.DELETE"); }
            state.Posts.Delete(stored, state.Now);
        }
        return new Answer(204);
    }

    private static bool Readable(string author, IReadOnlyCollection<string> accounts) =>
        accounts.Contains(author) && author.StartsWith("urn:li:organization:", StringComparison.Ordinal);

    private static JsonObject Resource(StoredPost stored)
    {
        var resource = (JsonObject)stored.Raw!.DeepClone();
        resource["id"] = stored.Post.Id;
        resource["createdAt"] = stored.Post.CreatedAt.ToUnixTimeMilliseconds();
        resource["publishedAt"] = stored.Post.CreatedAt.ToUnixTimeMilliseconds();
        resource["lastModifiedAt"] = stored.Post.CreatedAt.ToUnixTimeMilliseconds();
        return resource;
    }
}
