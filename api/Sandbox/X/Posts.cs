using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

internal static class Posts
{
    private const int CreateLimit = 100;
    private static readonly TimeSpan LimitWindow = TimeSpan.FromMinutes(15);
    private static readonly Errors Errors = new();

    public static async Task<Answer> Create(HttpContext http, SandboxState state)
    {
        var arrived = state.Now;
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        if (Draft.Read(await Incoming.Json(http.Request), account, state, out var draft) is { } refused) { return refused; }
        lock (state.Gate)
        {
            if (state.DuplicateDetection && draft.Text.Length > 0 && state.Posts.Twin(Networks.X, account.Id, draft.Text) is not null) { return Errors.Duplicate(); }
            var used = state.Posts.Of(Networks.X, account.Id).Count(stored => stored.Post.ArrivedAt > arrived - LimitWindow);
            if (used >= CreateLimit) { return Errors.RateLimited(arrived, (int)LimitWindow.TotalSeconds); }
            var post = new SandboxPost
            {
                Network = Networks.X,
                Account = account.Id,
                Id = state.Ids.Snowflake(),
                Text = draft.Text,
                Media = draft.Media,
                CreatedAt = arrived,
                ArrivedAt = arrived,
                Attempt = Incoming.Attempt(http.Request),
            };
            var raw = new JsonObject { ["reply_to"] = draft.ReplyTo };
            state.Posts.Put(new(post) { Fingerprint = draft.Text, Raw = raw, ShownFrom = arrived });
            return new Answer(201, new { data = new { id = post.Id, text = Text.Shortened(post.Text), edit_history_post_ids = new[] { post.Id } } })
                .With("x-rate-limit-limit", CreateLimit.ToString(CultureInfo.InvariantCulture))
                .With("x-rate-limit-remaining", (CreateLimit - used - 1).ToString(CultureInfo.InvariantCulture))
                .With("x-rate-limit-reset", (arrived + LimitWindow).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        }
    }

    public static Answer Delete(HttpContext http, SandboxState state, string id)
    {
        if (Gate.Check(http.Request, state, out var account) is { } closed) { return closed; }
        if (state.Posts.Find(Networks.X, id) is not { } stored) { return Errors.Missing("tweet", id); }
        if (stored.Post.Account != account.Id) { return Errors.Forbidden("You are not permitted to perform this action."); }
        state.Posts.Delete(stored, state.Now);
        return new Answer(200, new { data = new { deleted = true } });
    }

    public static Answer Me(HttpContext http, SandboxState state) =>
        Gate.Check(http.Request, state, out var account) ?? new Answer(200, new { data = new { id = account.Id, name = account.DisplayName, username = account.Handle } });

    public static Answer Lookup(HttpContext http, SandboxState state)
    {
        if (Gate.Check(http.Request, state, out _) is { } closed) { return closed; }
        var ids = http.Request.Query["ids"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        if (ids.Length is 0 or > 100) { return Errors.Invalid("The `ids` query parameter must hold 1 to 100 ids", "ids"); }
        var found = ids.Select(id => state.Posts.Find(Networks.X, id)).OfType<StoredPost>().ToArray();
        return new Answer(200, new { data = found.Select(stored => Shown(stored, http.Request)) });
    }

    public static Answer Get(HttpContext http, SandboxState state, string id)
    {
        if (Gate.Check(http.Request, state, out _) is { } closed) { return closed; }
        return state.Posts.Find(Networks.X, id) is { } stored ? new Answer(200, new { data = Shown(stored, http.Request) }) : Errors.Missing("tweet", id);
    }

    public static Answer Timeline(HttpContext http, SandboxState state, string id)
    {
        if (Gate.Check(http.Request, state, out _) is { } closed) { return closed; }
        if (state.Accounts.Find(Networks.X, id) is null) { return Errors.Missing("user", id); }
        var maximum = http.Request.Query["max_results"].ToString() is { Length: > 0 } asked ? int.TryParse(asked, out var number) ? number : 0 : 10;
        if (maximum is < 5 or > 100) { return Errors.Invalid($"The `max_results` query parameter value [{maximum}] is not between 5 and 100", "max_results"); }
        var newest = state.Posts.Of(Networks.X, id).Reverse().Take(maximum).ToArray();
        return newest.Length == 0
            ? new Answer(200, new { meta = new { result_count = 0 } })
            : new Answer(200, new { data = newest.Select(stored => Shown(stored, http.Request)), meta = new { result_count = newest.Length, newest_id = newest[0].Post.Id, oldest_id = newest[^1].Post.Id } });
    }

    // The specification has renamed tweet.fields to post.fields, and what is named after them; both are in use.
    private static Dictionary<string, object?> Shown(StoredPost stored, HttpRequest request)
    {
        var word = request.Query.ContainsKey("tweet.fields") ? "tweet" : "post";
        var asked = request.Query[word + ".fields"].ToString().Split(',', StringSplitOptions.TrimEntries);
        var (post, reply) = (stored.Post, stored.Raw.Text("reply_to"));
        var shown = new Dictionary<string, object?> { ["id"] = post.Id, ["text"] = Text.Shortened(post.Text), [$"edit_history_{word}_ids"] = new[] { post.Id } };
        if (asked.Contains("created_at")) { shown["created_at"] = post.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture); }
        if (asked.Contains("author_id")) { shown["author_id"] = post.Account; }
        if (asked.Contains("conversation_id")) { shown["conversation_id"] = reply ?? post.Id; }
        if (asked.Contains($"referenced_{word}s") && reply is not null) { shown[$"referenced_{word}s"] = new[] { new { type = "replied_to", id = reply } }; }
        if (asked.Contains("entities") && Text.Addresses(post.Text) is { Count: > 0 } addresses)
        {
            shown["entities"] = new { urls = addresses.Select(address => new { url = Text.Short(address.Value), expanded_url = address.Value, display_url = address.Value.Replace("https://", "", StringComparison.Ordinal) }) };
        }
        if (asked.Contains("public_metrics")) { shown["public_metrics"] = new { retweet_count = 0, reply_count = 0, like_count = 0, quote_count = 0, bookmark_count = 0, impression_count = 0 }; }
        return shown;
    }
}
