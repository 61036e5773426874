using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>JSON Feed 1.0 and 1.1.</summary>
internal static class JsonFeed
{
    private static readonly string[] Featured = ["image", "banner_image"];

    public static Answer<Feed> Read(string text, Uri address)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true });
            var root = document.RootElement;
            return Text(root, "version").StartsWith("https://jsonfeed.org/version/", StringComparison.Ordinal)
                && root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array
                ? new Feed
                {
                    Title = Texts.Clean(Text(root, "title")),
                    Articles = [.. items.EnumerateArray().Take(FeedReader.MaxArticles).Select(i => Item(i, address)).OfType<Article>()],
                }
                : FeedRefusals.NotAFeed;
        }
        catch (JsonException malformed)
        {
            return FeedRefusals.Malformed((malformed.LineNumber ?? 0) + 1, malformed.Message);
        }
    }

    private static Article? Item(JsonElement item, Uri feed)
    {
        if (item.ValueKind != JsonValueKind.Object) { return null; }
        var id = Text(item, "id");
        var url = Addresses.Resolve(feed, Text(item, "url")) ?? (Uri.TryCreate(id, UriKind.Absolute, out var link) && Addresses.IsWeb(link) ? link : null);
        if (url is null) { return null; }

        var plain = Text(item, "content_text");
        var whole = Text(item, "content_html") is { Length: > 0 } html ? html : Paragraphs(plain);
        var page = ArticleHtml.Read(whole, url);
        var files = Featured.Select(n => new MediaFile(Addresses.Resolve(feed, Text(item, n)), "image/", ""))
            .Concat(List(item, "attachments").Select(a => new MediaFile(Addresses.Resolve(feed, Text(a, "url")), Text(a, "mime_type"), Text(a, "title")))).ToList();
        return new Article
        {
            Id = id.Length > 0 ? id : url.AbsoluteUri,
            Url = url.AbsoluteUri,
            Title = Texts.Clean(Text(item, "title")),
            PublishedAt = FeedDates.Read(Text(item, "date_published")) ?? FeedDates.Read(Text(item, "date_modified")),
            Author = Texts.Clean(List(item, "authors").Select(a => Text(a, "name")).FirstOrDefault() ?? ""),
            Categories = [.. List(item, "tags").Where(t => t.ValueKind == JsonValueKind.String).Select(t => Texts.Clean(t.GetString()!)).Where(t => t.Length > 0)],
            Html = whole.Length > 0 ? whole : Paragraphs(Text(item, "summary")),
            Whole = whole.Length > 0,
            Pictures = MediaFile.Pictures(files, page.Pictures),
            Video = MediaFile.Video(files, page.Video),
        };
    }

    private static string Paragraphs(string plain) =>
        string.Concat(plain.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(p => $"<p>{WebUtility.HtmlEncode(p)}</p>"));

    private static ImmutableArray<JsonElement> List(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    // The standard allows ids that are numbers to be read as text.
    private static string Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString() : "";
}
