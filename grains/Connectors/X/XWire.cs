using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Scheduler.Connectors.X;

/// <summary>Posts and uploads as X takes them.</summary>
internal static class XWire
{
    public static JsonObject Post(Outgoing post, ImmutableArray<string> mediaIds)
    {
        var body = new JsonObject { ["text"] = post.Text };
        if (!mediaIds.IsEmpty)
        {
            body["media"] = new JsonObject { ["media_ids"] = new JsonArray([.. mediaIds.Select(id => JsonValue.Create(id))]) };
        }

        if (post.MadeWithAi)
        {
            body["made_with_ai"] = true;
        }

        return body;
    }

    public static JsonObject Initialize(OutgoingMedia media) => new()
    {
        ["media_type"] = media.ContentType, ["total_bytes"] = media.Length, ["media_category"] = CategoryOf(media),
    };

    public static JsonObject AltText(string id, string alt) => new()
    {
        ["id"] = id, ["metadata"] = new JsonObject { ["alt_text"] = new JsonObject { ["text"] = alt } },
    };

    public static string CategoryOf(OutgoingMedia media) => media.ContentType switch
    {
        "image/gif" => "tweet_gif",
        { } type when type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) => "tweet_video",
        _ => "tweet_image",
    };
}
