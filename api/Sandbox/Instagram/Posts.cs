using System.Globalization;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>The second half: a container becomes a post, once; and what can be read about both.</summary>
internal static class Posts
{
    private const int DailyMaximum = 100;

    public static async Task<Answer> Publish(HttpContext http, SandboxState state, string account)
    {
        var arrived = state.Now;
        var sent = await Incoming.Parameters(http.Request);
        if (Gate.Check(http.Request, sent, state, out var accounts) is { } closed) { return closed; }
        if (!accounts.Contains(account)) { return Errors.Unknown(account); }
        if (sent.GetValueOrDefault("creation_id") is not { } id) { return Errors.Missing("creation_id"); }
        lock (state.Gate)
        {
            if (state.Containers.Find(id) is not { } container || container.Account != account) { return Errors.Refused(24, 2207006, "The requested resource does not exist", "The media cannot be found."); }
            if (Containers.Status(container, state) is var status && status == "IN_PROGRESS") { return Errors.Refused(9007, 2207027, "Media ID is not available", "The media is not ready for publishing, please wait for a moment"); }
            if (status != "FINISHED") { return Errors.Refused(24, 2207008, "The requested resource does not exist", "The creation id has been used or has expired."); }
            if (Usage(state, account) >= DailyMaximum) { return Errors.Refused(9, 2207042, "Application request limit reached", "The daily limit of posts is reached."); }
            var post = new SandboxPost
            {
                Network = Networks.Instagram,
                Account = account,
                Id = state.Ids.GraphNumber(),
                Text = container.Caption,
                Media = container.Media,
                CreatedAt = arrived,
                ArrivedAt = arrived,
                Attempt = Incoming.Attempt(http.Request),
            };
            state.Posts.Put(new(post) { Origin = container.Id, ShownFrom = arrived });
            return new Answer(200, new { id = post.Id });
        }
    }

    public static async Task<Answer> Limit(HttpContext http, SandboxState state, string account)
    {
        if (Gate.Check(http.Request, await Incoming.Parameters(http.Request), state, out var accounts) is { } closed) { return closed; }
        if (!accounts.Contains(account)) { return Errors.Unknown(account); }
        return new Answer(200, new { data = new[] { new { quota_usage = Usage(state, account), config = new { quota_total = DailyMaximum, quota_duration = 86400 } } } });
    }

    public static async Task<Answer> List(HttpContext http, SandboxState state, string account)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (Gate.Check(http.Request, sent, state, out var accounts) is { } closed) { return closed; }
        if (!accounts.Contains(account)) { return Errors.Unknown(account); }
        var data = state.Posts.Of(Networks.Instagram, account).Reverse().Take(25).Select(stored => Chosen(Medium(stored, state), sent));
        return new Answer(200, new { data });
    }

    /// <summary>Any id: a container, a published medium or an account.</summary>
    public static async Task<Answer> Node(HttpContext http, SandboxState state, string id)
    {
        var sent = await Incoming.Parameters(http.Request);
        if (Gate.Check(http.Request, sent, state, out var accounts) is { } closed) { return closed; }
        if (state.Containers.Find(id) is { } container && accounts.Contains(container.Account))
        {
            var status = Containers.Status(container, state);
            return new Answer(200, Chosen(new() { ["id"] = id, ["status_code"] = status, ["status"] = $"{status[..1]}{status[1..].ToLowerInvariant()}" }, sent));
        }
        if (state.Posts.Find(Networks.Instagram, id) is { } stored && accounts.Contains(stored.Post.Account)) { return new Answer(200, Chosen(Medium(stored, state), sent)); }
        var own = id == "me" ? accounts[0] : accounts.FirstOrDefault(known => known == id);
        return state.Accounts.Find(Networks.Instagram, own) is { } account
            ? new Answer(200, Chosen(new() { ["id"] = account.Id, ["user_id"] = account.Id, ["username"] = account.Handle, ["name"] = account.DisplayName, ["account_type"] = "BUSINESS" }, sent))
            : Errors.Unknown(id);
    }

    public static async Task<Answer> Delete(HttpContext http, SandboxState state, string id)
    {
        if (Gate.Check(http.Request, await Incoming.Parameters(http.Request), state, out var accounts) is { } closed) { return closed; }
        if (state.Posts.Find(Networks.Instagram, id) is not { } stored || !accounts.Contains(stored.Post.Account)) { return Errors.Unknown(id); }
        state.Posts.Delete(stored, state.Now);
        return new Answer(200, new { success = true });
    }

    private static int Usage(SandboxState state, string account) =>
        state.Posts.Of(Networks.Instagram, account).Count(stored => stored.Post.ArrivedAt > state.Now.AddDays(-1));

    private static Dictionary<string, object?> Medium(StoredPost stored, SandboxState state)
    {
        var (post, first) = (stored.Post, stored.Post.Media.FirstOrDefault());
        var shortcode = Convert.ToBase64String(BitConverter.GetBytes(long.Parse(post.Id, CultureInfo.InvariantCulture)))[..11].Replace('+', '-').Replace('/', '_');
        return new()
        {
            ["id"] = post.Id,
            ["caption"] = post.Text,
            ["alt_text"] = first?.Alt,
            ["shortcode"] = shortcode,
            ["permalink"] = $"https://www.instagram.com/p/{shortcode}/",
            ["media_type"] = post.Media.Length > 1 ? "CAROUSEL_ALBUM" : first?.Kind == "video" ? "VIDEO" : "IMAGE",
            ["media_product_type"] = first?.Kind == "video" ? "REELS" : "FEED",
            ["media_url"] = first?.Url,
            ["timestamp"] = post.CreatedAt.ToString("yyyy-MM-dd'T'HH:mm:ss+0000", CultureInfo.InvariantCulture),
            ["username"] = state.Accounts.Find(Networks.Instagram, post.Account)?.Handle,
            ["like_count"] = 0,
            ["comments_count"] = 0,
        };
    }

    // The Graph API answers the fields that were asked for, and the id always.
    private static Dictionary<string, object?> Chosen(Dictionary<string, object?> all, IReadOnlyDictionary<string, string> sent)
    {
        var asked = sent.GetValueOrDefault("fields")?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        return all.Where(pair => pair.Key == "id" || asked.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
    }
}
