using System.Text.Json.Nodes;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>A post as LinkedIn takes it.</summary>
internal static class LinkedInWire
{
    public const string ImageName = "image";
    public const string ThumbName = "thumb";

    public static JsonObject Create(Outgoing post, string author, Prepared prepared)
    {
        var body = new JsonObject
        {
            ["author"] = author,
            ["commentary"] = LinkedInText.Escape(post.Text),
            ["visibility"] = "PUBLIC",
            ["distribution"] = new JsonObject { ["feedDistribution"] = "MAIN_FEED", ["targetEntities"] = new JsonArray(), ["thirdPartyDistributionChannels"] = new JsonArray() },
            ["lifecycleState"] = "PUBLISHED",
            ["isReshareDisabledByAuthor"] = false,
        };
        if (Content(post, prepared) is { } content)
        {
            body["content"] = content;
        }

        return body;
    }

    public static JsonObject InitializeUpload(string owner) => new() { ["initializeUploadRequest"] = new JsonObject { ["owner"] = owner } };

    private static JsonObject? Content(Outgoing post, Prepared prepared) => (post.Media, post.Card) switch
    {
        ([var picture, ..], _) => new JsonObject { ["media"] = Media(picture, Uploaded(prepared, ImageName)) },
        (_, { } card) => new JsonObject { ["article"] = Article(card, prepared) },
        _ => null,
    };

    private static JsonObject Media(OutgoingMedia picture, string urn)
    {
        var media = new JsonObject { ["id"] = urn };
        if (picture.Alt.Length > 0)
        {
            media["altText"] = picture.Alt;
        }

        return media;
    }

    // LinkedIn does not read the page: a card without title and picture stays without.
    private static JsonObject Article(OutgoingCard card, Prepared prepared)
    {
        var article = new JsonObject { ["source"] = card.Url.AbsoluteUri, ["title"] = card.Title, ["description"] = card.Description };
        if (card.Picture is not null)
        {
            article["thumbnail"] = Uploaded(prepared, ThumbName);
        }

        return article;
    }

    private static string Uploaded(Prepared prepared, string name) =>
        prepared[name] ?? throw new ArgumentException($"The post was not prepared: {name} is missing.", nameof(prepared));
}
