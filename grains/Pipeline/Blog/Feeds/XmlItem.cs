using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>One item of an RSS or Atom feed.</summary>
internal static class XmlItem
{
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string MediaRss = "http://search.yahoo.com/mrss/";

    /// <summary>The article; null when it has neither an address nor an id that is one.</summary>
    public static Article? Read(SyndicationItem item, Uri feed)
    {
        var links = item.Links;
        var link = links.FirstOrDefault(l => l.RelationshipType is null or "" or "alternate") is { } found ? Absolute(found) : null;
        link ??= Uri.TryCreate(item.Id?.Trim(), UriKind.Absolute, out var permalink) ? permalink : null;
        if (link is null || !Addresses.IsWeb(Addresses.Resolve(feed, link.OriginalString))) { return null; }

        var url = Addresses.Resolve(feed, link.OriginalString)!;
        var whole = Extension(item, "encoded", Content) is { Length: > 0 } encoded ? encoded
            : (item.Content as TextSyndicationContent)?.Text is { Length: > 0 } content ? content : null;
        var html = whole ?? item.Summary?.Text ?? "";
        var page = ArticleHtml.Read(html, url);
        var media = item.ElementExtensions.Where(e => e.OuterNamespace == MediaRss).Select(Element).OfType<XElement>()
            .SelectMany(e => e.DescendantsAndSelf()).ToList();
        var files = links.Where(l => l.RelationshipType == "enclosure")
            .Select(l => new MediaFile(Addresses.Resolve(feed, Absolute(l)?.OriginalString), l.MediaType ?? "", "")).Concat(media.Select(m => Media(m, feed))).ToList();
        return new Article
        {
            Id = item.Id?.Trim() is { Length: > 0 } id ? id : url.AbsoluteUri,
            Url = url.AbsoluteUri,
            Title = Texts.Plain(item.Title?.Text),
            PublishedAt = Date(item),
            Author = Texts.Plain(Extension(item, "creator", DublinCore) ?? item.Authors.FirstOrDefault()?.Name ?? item.Authors.FirstOrDefault()?.Email),
            Categories = [.. item.Categories.Select(c => Texts.Plain(c.Label ?? c.Name)).Where(c => c.Length > 0)],
            Html = html,
            Whole = whole is not null,
            Pictures = MediaFile.Pictures(files, page.Pictures),
            Video = MediaFile.Video(files, page.Video),
        };
    }

    private static DateTimeOffset? Date(SyndicationItem item) =>
        item.PublishDate != default ? item.PublishDate
        : item.LastUpdatedTime != default ? item.LastUpdatedTime
        : FeedDates.Read(Extension(item, "date", DublinCore));

    private static Uri? Absolute(SyndicationLink link) => link.GetAbsoluteUri() ?? link.Uri;

    private static MediaFile Media(XElement media, Uri feed)
    {
        var type = media.Attribute("type")?.Value is { Length: > 0 } said ? said
            : media.Name.LocalName == "thumbnail" || media.Attribute("medium")?.Value == "image" ? "image/"
            : media.Attribute("medium")?.Value == "video" ? "video/" : "";
        var alt = media.Element(XName.Get("description", MediaRss))?.Value ?? "";
        return new MediaFile(Addresses.Resolve(feed, media.Attribute("url")?.Value), type, Texts.Plain(alt));
    }

    private static string? Extension(SyndicationItem item, string name, string ns) =>
        item.ElementExtensions.FirstOrDefault(e => e.OuterName == name && e.OuterNamespace == ns) is { } found ? Element(found)?.Value : null;

    private static XElement? Element(SyndicationElementExtension extension)
    {
        using XmlReader reader = extension.GetReader();
        return XNode.ReadFrom(reader) as XElement;
    }
}
