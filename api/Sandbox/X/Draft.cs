using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

/// <summary>A post as sent, checked as X checks it.</summary>
internal sealed record Draft(string Text, ImmutableArray<PostMedia> Media, string? ReplyTo)
{
    private const int MediaMaximum = 4;

    private static readonly HashSet<string> Known =
    [
        "text", "media", "reply", "quote_tweet_id", "poll", "reply_settings", "made_with_ai", "paid_partnership", "edit_options",
        "community_id", "share_with_followers", "for_super_followers_only", "geo", "card_uri", "nullcast", "direct_message_deep_link",
    ];

    public static Answer? Read(JsonObject? body, SandboxAccount account, SandboxState state, out Draft draft)
    {
        draft = new("", [], null);
        if (body is null) { return Errors.Invalid("The body of the request is not valid JSON."); }
        if (body.FirstOrDefault(pair => !Known.Contains(pair.Key)).Key is { } unknown) { return Errors.Invalid($"$.{unknown}: is not defined in the schema and the schema does not allow additional properties", unknown); }
        var text = body.Text("text") ?? "";
        if (Attached(body.Object("media"), account, state, out var media) is { } refused) { return refused; }
        if (text.Length == 0 && media.IsEmpty) { return Errors.Invalid("One of text or media.media_ids must be present.", "text"); }
        if (X.Text.Weight(text) > X.Text.Maximum) { return Errors.Invalid("Your Tweet text is too long. For more information on how Twitter determines text length see https://github.com/twitter/twitter-text.", "text"); }
        draft = new(text, media, body.Object("reply").Text("in_reply_to_tweet_id"));
        return draft.ReplyTo is null || state.Posts.Find(Networks.X, draft.ReplyTo)?.Post.Account == account.Id
            ? null
            : Errors.Forbidden("Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.");
    }

    private static Answer? Attached(JsonObject? sent, SandboxAccount account, SandboxState state, out ImmutableArray<PostMedia> media)
    {
        media = [];
        if (sent is null) { return null; }
        if (sent.List("media_ids") is not { Count: > 0 and <= MediaMaximum } ids) { return Errors.Invalid("media_ids must hold 1 to 4 ids.", "media.media_ids"); }
        foreach (var id in ids)
        {
            var asset = state.Assets.Find("x " + id);
            if (asset?.Bytes is null || asset.Account != account.Id || asset.ReadyAt > state.Now) { return Errors.Invalid("Your media IDs are invalid.", "media.media_ids"); }
            media = media.Add(new(asset.Kind, asset.Alt, asset.Bytes.Url));
        }
        return media.Length > 1 && media.Any(one => one.Kind == "video") ? Errors.Invalid("A post holds 4 photos, or 1 GIF, or 1 video.", "media.media_ids") : null;
    }
}
