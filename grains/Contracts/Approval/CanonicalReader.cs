using System.Globalization;
using System.Text.Json;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Approval;

/// <summary>Reads what <see cref="CanonicalJson"/> wrote.</summary>
internal static class CanonicalReader
{
    public static CanonicalDocument Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes);
            using var json = JsonDocument.ParseValue(ref reader);
            // Anything after the document would be hashed and never shown.
            if (reader.Read()) { throw new FormatException("Not a signed document."); }
            var root = json.RootElement;
            return root.GetProperty("format").GetInt32() != CanonicalDocument.Format
                ? throw new FormatException("A signed document of a format this version does not know.")
                : new CanonicalDocument
                {
                    Post = Text(root, "post"),
                    Language = Text(root, "language"),
                    Variants = [.. root.GetProperty("variants").EnumerateArray().Select(Variant)],
                };
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("Not a signed document.", e);
        }
    }

    private static CanonicalVariant Variant(JsonElement json) => new()
    {
        Channel = Text(json, "channel"),
        NotBefore = Instant(json, "notBefore"),
        NotAfter = Instant(json, "notAfter"),
        Text = Text(json, "text"),
        Title = Text(json, "title"),
        Card = json.GetProperty("card") is { ValueKind: JsonValueKind.Object } card ? Card(card) : null,
        Media = [.. json.GetProperty("media").EnumerateArray().Select(Media)],
        Tags = [.. json.GetProperty("tags").EnumerateArray().Select(t => t.GetString() ?? throw new FormatException("tags"))],
    };

    private static LinkCard Card(JsonElement json) => new()
    {
        Url = Text(json, "url"),
        Title = Text(json, "title"),
        Description = Text(json, "description"),
        Picture = json.GetProperty("picture") is { ValueKind: JsonValueKind.Object } picture ? Media(picture) : null,
    };

    private static MediaRef Media(JsonElement json) => new()
    {
        Hash = Text(json, "sha256"),
        Kind = Text(json, "kind") switch
        {
            "image" => MediaKind.Image,
            "video" => MediaKind.Video,
            _ => throw new FormatException("kind"),
        },
        ContentType = Text(json, "type"),
        Length = json.GetProperty("length").GetInt64(),
        Alt = Text(json, "alt"),
        MadeWithAi = json.GetProperty("madeWithAi").GetBoolean(),
        Subtitles = Text(json, "subtitles"),
        Width = json.GetProperty("width").GetInt32(),
        Height = json.GetProperty("height").GetInt32(),
    };

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static DateTimeOffset Instant(JsonElement json, string name) =>
        DateTimeOffset.ParseExact(Text(json, name), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
