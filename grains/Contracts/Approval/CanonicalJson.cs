using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Approval;

/// <summary>
/// The one form of bytes of a <see cref="CanonicalDocument"/>: UTF-8 JSON without spaces, every member present, in the order written here,
/// times in UTC with milliseconds. Anyone can hash it again with any tool.
/// </summary>
public static class CanonicalJson
{
    // Relaxed escaping keeps French readable in the evidence file; the bytes never enter a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    public static byte[] Write(CanonicalDocument document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("format", CanonicalDocument.Format);
            json.WriteString("post", document.Post);
            json.WriteString("language", document.Language);
            json.WriteStartArray("variants");
            foreach (var variant in document.Variants.OrderBy(v => v.Channel, StringComparer.Ordinal)) { Variant(json, variant); }
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>SHA-256 of the bytes, lower-case hex: what is signed.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Reads the bytes back.</summary>
    /// <exception cref="FormatException">They are not such a document.</exception>
    public static CanonicalDocument Read(ReadOnlySpan<byte> bytes) => CanonicalReader.Read(bytes);

    private static void Variant(Utf8JsonWriter json, CanonicalVariant variant)
    {
        json.WriteStartObject();
        json.WriteString("channel", variant.Channel);
        json.WriteString("notBefore", Instant(variant.NotBefore));
        json.WriteString("notAfter", Instant(variant.NotAfter));
        json.WriteString("text", variant.Text);
        json.WriteString("title", variant.Title);
        Card(json, variant.Card);
        json.WriteStartArray("media");
        foreach (var media in variant.Media) { Media(json, media); }
        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var tag in variant.Tags) { json.WriteStringValue(tag); }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Card(Utf8JsonWriter json, LinkCard? card)
    {
        if (card is null) { json.WriteNull("card"); return; }
        json.WriteStartObject("card");
        json.WriteString("url", card.Url);
        json.WriteString("title", card.Title);
        json.WriteString("description", card.Description);
        json.WritePropertyName("picture");
        if (card.Picture is null) { json.WriteNullValue(); } else { Media(json, card.Picture); }
        json.WriteEndObject();
    }

    private static void Media(Utf8JsonWriter json, MediaRef media)
    {
        json.WriteStartObject();
        json.WriteString("sha256", media.Hash);
        json.WriteString("kind", media.Kind == MediaKind.Video ? "video" : "image");
        json.WriteString("type", media.ContentType);
        json.WriteNumber("length", media.Length);
        json.WriteString("alt", media.Alt);
        json.WriteBoolean("madeWithAi", media.MadeWithAi);
        json.WriteString("subtitles", media.Subtitles);
        json.WriteNumber("width", media.Width);
        json.WriteNumber("height", media.Height);
        json.WriteEndObject();
    }

    private static string Instant(DateTimeOffset at) =>
        at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
