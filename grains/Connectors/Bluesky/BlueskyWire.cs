using System.Globalization;
using System.Text.Json.Nodes;

namespace Scheduler.Connectors.Bluesky;

/// <summary>The records as Bluesky takes them. The same post gives the same bytes each time: the server then sees no second write.</summary>
internal static class BlueskyWire
{
    public const string Collection = "app.bsky.feed.post";

    public static JsonObject PutRecord(Outgoing post, string did, Prepared prepared) => new()
    {
        ["repo"] = did,
        ["collection"] = Collection,
        ["rkey"] = post.RecordKey,
        ["record"] = Record(post, prepared),
    };

    private static JsonObject Record(Outgoing post, Prepared prepared)
    {
        var record = new JsonObject
        {
            ["$type"] = Collection,
            ["text"] = post.Text,
            ["createdAt"] = post.CreatedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["langs"] = new JsonArray(post.Language),
        };
        if (BlueskyText.Facets(post.Text) is { Length: > 0 } facets)
        {
            record["facets"] = new JsonArray([.. facets.Select(Facet)]);
        }

        if (Embed(post, prepared) is { } embed)
        {
            record["embed"] = embed;
        }

        return record;
    }

    private static JsonObject Facet(BlueskyFacet facet) => new()
    {
        ["index"] = new JsonObject { ["byteStart"] = facet.ByteStart, ["byteEnd"] = facet.ByteEnd },
        ["features"] = new JsonArray(facet.Link is { } link
            ? new JsonObject { ["$type"] = "app.bsky.richtext.facet#link", ["uri"] = link }
            : new JsonObject { ["$type"] = "app.bsky.richtext.facet#tag", ["tag"] = facet.Tag }),
    };

    private static JsonObject? Embed(Outgoing post, Prepared prepared) => (post.Media, post.Card) switch
    {
        ({ Length: > 0 } pictures, _) => new JsonObject
        {
            ["$type"] = "app.bsky.embed.images",
            ["images"] = new JsonArray([.. pictures.Select((picture, index) => Image(picture, Blob(prepared, BlueskyConnector.BlobName(index))))]),
        },
        (_, { } card) => External(card, prepared),
        _ => null,
    };

    private static JsonObject Image(OutgoingMedia picture, JsonNode blob)
    {
        var image = new JsonObject { ["alt"] = picture.Alt, ["image"] = blob };
        if (picture is { Width: { } width, Height: { } height })
        {
            image["aspectRatio"] = new JsonObject { ["width"] = width, ["height"] = height };
        }

        return image;
    }

    private static JsonObject External(OutgoingCard card, Prepared prepared)
    {
        var external = new JsonObject { ["uri"] = card.Url.AbsoluteUri, ["title"] = card.Title, ["description"] = card.Description };
        if (card.Picture is not null)
        {
            external["thumb"] = Blob(prepared, BlueskyConnector.ThumbName);
        }

        return new JsonObject { ["$type"] = "app.bsky.embed.external", ["external"] = external };
    }

    private static JsonNode Blob(Prepared prepared, string name) =>
        JsonNode.Parse(prepared[name] ?? throw new ArgumentException($"The post was not prepared: {name} is missing.", nameof(prepared)))!;
}
