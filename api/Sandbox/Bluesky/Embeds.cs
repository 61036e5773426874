using System.Text.Json.Nodes;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>Pictures, a video or a card; the blobs they name must be there.</summary>
internal static class Embeds
{
    private const int ImagesMaximum = 4;
    private const long ImageBytes = 2_000_000;
    private const long ThumbBytes = 1_000_000;
    private const long VideoBytes = 300_000_000;

    public static Answer? Read(JsonObject embed, SandboxState state, ref Draft draft, string path = "$.record.embed") => embed.Text("$type") switch
    {
        "app.bsky.embed.images" => Images(embed, state, ref draft, path),
        "app.bsky.embed.external" => External(embed.Object("external"), state, ref draft, path + ".external"),
        "app.bsky.embed.video" => Video(embed, state, ref draft, path),
        "app.bsky.embed.recordWithMedia" when embed.Object("media") is { } media => Read(media, state, ref draft, path + ".media"),
        null => Errors.InvalidPost($"Expected an object which includes the \"$type\" property value at {path}"),
        _ => null,
    };

    private static Answer? Images(JsonObject embed, SandboxState state, ref Draft draft, string path)
    {
        var images = embed.List("images") ?? [];
        if (images.Count > ImagesMaximum) { return Errors.InvalidPost($"array too big (maximum {ImagesMaximum}, got {images.Count}) at {path}.images"); }
        for (var i = 0; i < images.Count; i++)
        {
            var here = $"{path}.images[{i}]";
            if (images[i].Text("alt") is not { } alt) { return Errors.InvalidPost($"Missing required key \"alt\" at {here}"); }
            if (Blob(images[i].Object("image"), "image/", ImageBytes, state, here + ".image", out var url) is { } refused) { return refused; }
            draft = draft with { Media = draft.Media.Add(new("image", alt, url)) };
        }
        return null;
    }

    private static Answer? External(JsonObject? card, SandboxState state, ref Draft draft, string path)
    {
        foreach (var key in (string[])["uri", "title", "description"])
        {
            if (card.Text(key) is null) { return Errors.InvalidPost($"Missing required key \"{key}\" at {path}"); }
        }
        var uri = card.Text("uri")!;
        if (!Uri.TryCreate(uri, UriKind.Absolute, out _)) { return Errors.InvalidPost($"Invalid uri (got \"{uri}\") at {path}.uri"); }
        string? picture = null;
        if (card!["thumb"] is { } && Blob(card.Object("thumb"), "image/", ThumbBytes, state, path + ".thumb", out picture) is { } refused) { return refused; }
        draft = draft with { Link = uri, Card = new(card.Text("title")!, card.Text("description"), picture) };
        return null;
    }

    private static Answer? Video(JsonObject embed, SandboxState state, ref Draft draft, string path)
    {
        if (Blob(embed.Object("video"), "video/", VideoBytes, state, path + ".video", out var url) is { } refused) { return refused; }
        draft = draft with { Media = [new("video", embed.Text("alt"), url)] };
        return null;
    }

    private static Answer? Blob(JsonObject? blob, string type, long maximum, SandboxState state, string path, out string url)
    {
        url = "";
        if (blob.Object("ref").Text("$link") is not { } cid) { return Errors.InvalidPost($"Expected a blob at {path}"); }
        var (mediaType, size) = (blob.Text("mimeType") ?? "", (blob!["size"] as JsonValue)?.TryGetValue<long>(out var bytes) == true ? bytes : 0);
        if (!mediaType.StartsWith(type, StringComparison.Ordinal)) { return Errors.InvalidPost($"Expected \"{type}*\" (got \"{mediaType}\") at {path}.mimeType"); }
        if (size > maximum) { return Errors.InvalidPost($"blob too big (maximum {maximum}, got {size}) at {path}"); }
        if (state.Assets.Find(Media.Key(cid))?.Bytes is not { } stored) { return Errors.Refused(400, "BlobNotFound", $"Could not find blob: {cid}"); }
        if (stored.Size != size) { return Errors.Refused(400, "InvalidSize", $"Referenced Size does not match stored blob. Expected: {stored.Size}, Got: {size}"); }
        if (stored.MediaType != mediaType) { return Errors.Refused(400, "InvalidMimeType", $"Referenced Mimetype does not match stored blob. Expected: {stored.MediaType}, Got: {mediaType}"); }
        url = stored.Url;
        return null;
    }
}
