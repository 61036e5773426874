using System.Text.Json.Nodes;

namespace Scheduler.Connectors.YouTube;

/// <summary>A video's description as YouTube takes it, and the names of what preparing left there.</summary>
internal static class YouTubeWire
{
    public const string SessionName = "session";
    public const string OffsetName = "offset";
    public const string CompleteName = "complete";

    public static JsonObject Video(Outgoing post, YouTubeOptions options)
    {
        var snippet = new JsonObject
        {
            ["title"] = post.Title,
            ["description"] = post.Text,
            ["categoryId"] = options.CategoryId,
            ["defaultLanguage"] = post.Language,
            ["defaultAudioLanguage"] = post.Language,
        };
        if (!post.Tags.IsEmpty)
        {
            snippet["tags"] = new JsonArray([.. post.Tags.Select(tag => JsonValue.Create(tag))]);
        }

        return new JsonObject
        {
            ["snippet"] = snippet,
            ["status"] = new JsonObject
            {
                ["privacyStatus"] = "public",
                ["selfDeclaredMadeForKids"] = false,
                ["containsSyntheticMedia"] = post.MadeWithAi,
            },
        };
    }

    public static Uri PageOf(string id) => new($"https://www.youtube.com/watch?v={id}");
}
