using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scheduler.Charter;
using Scheduler.Contracts.Charter;

namespace Scheduler.Pipeline.Charter;

/// <summary>A checked text as one line of the corpus that the rules are tried on: the text, its facts, and what is expected of it. Nobody's name is added.</summary>
public static class CorpusLine
{
    // Relaxed escaping keeps French readable; the line never enters a page.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Keyed = [PartName.Title, PartName.FirstComment, PartName.CardTitle, PartName.CardDescription, PartName.Subtitles];

    /// <summary>The line, without its end.</summary>
    public static string Write(string id, CheckedPost post, IEnumerable<PostFinding> expected, string remark)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("channel", post.Channel);
            json.WriteString("lang", post.Language);
            json.WriteString("text", post.Text);
            foreach (var part in post.Parts.Where(p => Keyed.Contains(p.Name)).DistinctBy(p => p.Name)) { json.WriteString(part.Name, part.Text); }
            Date(json, "as_of", post.AsOf);
            Meta(json, post.Meta);
            Media(json, post);
            // A site of their own is a name; it is needed only where the text itself shows it.
            Texts(json, "own_domains", post.OwnDomains.Where(d => d.Length > 0 && post.Text.Contains(d, StringComparison.OrdinalIgnoreCase)));
            Expect(json, expected);
            json.WriteString("remark", remark);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Meta(Utf8JsonWriter json, CheckedMeta meta)
    {
        json.WriteStartObject("meta");
        Texts(json, "sources", meta.Sources);
        Date(json, "date", meta.Date);
        Date(json, "last_review", meta.LastReview);
        Flag(json, "partnership", meta.Partnership);
        Texts(json, "interests", meta.Interests);
        Flag(json, "boosted", meta.Boosted);
        if (meta.Audience is { } audience) { json.WriteString("audience", audience); }
        Flag(json, "retouched", meta.Retouched);
        Flag(json, "ai_generated", meta.AiGenerated);
        Flag(json, "captions", meta.Captions);
        Flag(json, "health_label", meta.HealthLabel);
        json.WriteStartObject("profile");
        json.WriteBoolean("rpps", meta.Profile.RppsVerified);
        json.WriteBoolean("charter_signed", meta.Profile.CharterSigned);
        json.WriteBoolean("order_informed", meta.Profile.OrderInformed);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Media(Utf8JsonWriter json, CheckedPost post)
    {
        json.WriteStartArray("media");
        for (var i = 0; i < post.Media.Length; i++)
        {
            var media = post.Media[i];
            json.WriteStartObject();
            json.WriteString("kind", media.Kind);
            if (media.Alt is { } alt) { json.WriteString("alt", alt); }
            if (media.Caption is { } caption) { json.WriteString("caption", caption); }
            if (media.Nature != MediaNature.Unknown) { json.WriteString("nature", Lower(media.Nature.ToString())); }
            if (media.Owner != MediaOwner.Unknown) { json.WriteString("owner", media.Owner == MediaOwner.ThirdParty ? "third_party" : Lower(media.Owner.ToString())); }
            if ((media.Words ?? post.Parts.FirstOrDefault(p => p.Name == PartName.Words(i + 1))?.Text) is { } words) { json.WriteString("words", words); }
            if (media.Transcript is { } transcript) { json.WriteString("transcript", transcript); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Expect(Utf8JsonWriter json, IEnumerable<PostFinding> expected)
    {
        json.WriteStartArray("expect");
        foreach (var finding in expected)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", Lower(finding.Severity.ToString()));
            // The corpus quotes the main text; what stands elsewhere has no quote there.
            json.WriteString("quote", finding.Part == PartName.Text ? finding.Quote : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0) { return; }
        json.WriteStartArray(key);
        foreach (var text in all) { json.WriteStringValue(text); }
        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, string key, DateOnly? date)
    {
        if (date is { } day) { json.WriteString(key, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); }
    }

    private static void Flag(Utf8JsonWriter json, string key, bool? flag)
    {
        if (flag is { } told) { json.WriteBoolean(key, told); }
    }

    private static string Lower(string name) => name.ToLowerInvariant();
}
