using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Records of a repository, posts among them.</summary>
internal static partial class Posts
{
    public static async Task<Answer> Create(HttpContext http, SandboxState state)
    {
        var arrived = state.Now;
        var (sent, refused) = await Open(http, state);
        if (sent is null) { return refused!; }
        lock (state.Gate)
        {
            var key = sent.Text("rkey") ?? state.Ids.Tid();
            // The real server has no word for this case and answers as for any fault of its own.
            if (state.Records.Find(Uri(sent, key)) is not null) { return Errors.Internal(); }
            return Write(sent, key, arrived, Incoming.Attempt(http.Request), state);
        }
    }

    public static async Task<Answer> Put(HttpContext http, SandboxState state)
    {
        var arrived = state.Now;
        var (sent, refused) = await Open(http, state);
        if (sent is null) { return refused!; }
        if (sent.Text("rkey") is not { } key) { return Errors.Invalid("Missing required key \"rkey\" at $"); }
        lock (state.Gate)
        {
            var known = state.Records.Find(Uri(sent, key));
            if (sent.ContainsKey("swapRecord") && sent.Text("swapRecord") != known?.Cid) { return Errors.InvalidSwap($"Record was at {known?.Cid ?? "null"}"); }
            return Write(sent, key, arrived, Incoming.Attempt(http.Request), state);
        }
    }

    public static async Task<Answer> Delete(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        if (await Incoming.Json(http.Request) is not { } sent) { return Errors.Refused(400, "SyntaxError", "Unexpected end of JSON input"); }
        if (Repo(sent.Text("repo"), state) != account.Id) { return Errors.AuthRequired("Authentication Required"); }
        if (sent.Text("collection") is not { } collection || sent.Text("rkey") is not { } key) { return Errors.Invalid("Missing required key \"rkey\" at $"); }
        var uri = $"at://{account.Id}/{collection}/{key}";
        lock (state.Gate)
        {
            if (state.Records.Find(uri) is not { } record) { return new Answer(200, new { }); }
            if (sent.Text("swapRecord") is { } swap && swap != record.Cid) { return Errors.InvalidSwap($"Record was at {record.Cid}"); }
            state.Records.Remove(uri);
            if (state.Posts.Find(Networks.Bluesky, uri) is { } stored) { state.Posts.Delete(stored, state.Now); }
            return new Answer(200, new { commit = Commit(uri, state) });
        }
    }

    private static async Task<(JsonObject? Sent, Answer? Refused)> Open(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return (null, closed); }
        if (!http.Request.HasJsonContentType()) { return (null, Errors.Invalid($"Wrong request encoding (Content-Type): {http.Request.ContentType}")); }
        if (await Incoming.Json(http.Request) is not { } sent) { return (null, Errors.Refused(400, "SyntaxError", "Unexpected end of JSON input")); }
        foreach (var required in (string[])["repo", "collection", "record"])
        {
            if (sent[required] is null) { return (null, Errors.Invalid($"Missing required key \"{required}\" at $")); }
        }
        if (sent.Object("record") is not { } record) { return (null, Errors.Invalid("Expected object value type at $.record")); }
        if (Repo(sent.Text("repo"), state) != account.Id) { return (null, Errors.AuthRequired("Authentication Required")); }
        sent["repo"] = account.Id;
        if (Fraction().Match(record.ToJsonString()) is { Success: true } real) { return (null, Errors.Invalid($"Expected one of null, boolean, integer, string, array, object, bytes or cid value type (got {real.Groups[1].Value}) at $.record")); }
        return (sent, null);
    }

    private static Answer Write(JsonObject sent, string key, DateTimeOffset arrived, string? attempt, SandboxState state)
    {
        var (repo, collection, record) = (sent.Text("repo")!, sent.Text("collection")!, sent.Object("record")!);
        var validate = (bool?)sent["validate"];
        var draft = new Draft("", default);
        if (collection == Draft.Collection)
        {
            if (!TidPattern().IsMatch(key)) { return Errors.Invalid($"Invalid record key for {collection}: Invalid TID string (got \"{key}\") at $"); }
            if (Draft.Read(record, state, out draft) is { } refused) { return refused; }
        }
        var known = collection.StartsWith("app.bsky.", StringComparison.Ordinal);
        if (!known && validate == true) { return Errors.Invalid($"Unknown lexicon type: {collection}"); }
        record["$type"] ??= collection;
        var value = (JsonObject)Cid.Canonical(record)!;
        var stored = new RepoRecord(repo, collection, key, Cid.OfRecord(value), value);
        var status = validate == false ? null : known ? "valid" : "unknown";
        if (state.Records.Find(stored.Uri)?.Cid == stored.Cid) { return new Answer(200, new { uri = stored.Uri, cid = stored.Cid, validationStatus = status }); }
        if (collection == Draft.Collection) { state.Commit(state.Records.Entry(stored.Uri, stored), state.Posts.Entry(Post(stored, draft, arrived, attempt, state))); }
        else { state.Records.Put(stored.Uri, stored); }
        return new Answer(200, new { uri = stored.Uri, cid = stored.Cid, commit = Commit(stored.Cid, state), validationStatus = status });
    }

    private static StoredPost Post(RepoRecord record, Draft draft, DateTimeOffset arrived, string? attempt, SandboxState state)
    {
        var before = state.Posts.Find(Networks.Bluesky, record.Uri)?.Post;
        var post = new SandboxPost
        {
            Network = Networks.Bluesky,
            Account = record.Repo,
            Id = record.Uri,
            Text = draft.Text,
            Link = draft.Link,
            Card = draft.Card,
            Media = draft.Media,
            CreatedAt = draft.CreatedAt,
            ArrivedAt = before?.ArrivedAt ?? arrived,
            Attempt = attempt,
        };
        return new(post) { ShownFrom = post.ArrivedAt };
    }

    public static string? Repo(string? named, SandboxState state) =>
        named is null ? null : state.Accounts.Find(Networks.Bluesky, named)?.Id ?? state.Accounts.ByHandle(Networks.Bluesky, named)?.Id;

    private static string Uri(JsonObject sent, string key) => $"at://{sent.Text("repo")}/{sent.Text("collection")}/{key}";

    private static object Commit(string of, SandboxState state)
    {
        var rev = state.Ids.Tid();
        return new { cid = Cid.OfRecord(new JsonObject { ["data"] = of, ["rev"] = rev }), rev };
    }

    [GeneratedRegex("^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$")]
    private static partial Regex TidPattern();

    [GeneratedRegex("""[:\[,](-?\d+(?:\.\d+|[eE][+-]?\d+)+)(?=[,}\]])""")]
    private static partial Regex Fraction();
}
