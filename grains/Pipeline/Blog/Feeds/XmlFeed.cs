using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;
using Scheduler.Contracts.Answers;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>RSS 2.0 and Atom 1.0.</summary>
internal static class XmlFeed
{
    // A feed is data from a stranger: no DTD, nothing resolved, no expansion.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = FeedReader.MaxBytes,
        MaxCharactersFromEntities = 1024,
    };

    private static readonly string[] Roots = ["<rss", "<feed", "<rdf"];

    public static Answer<Feed> Read(string text, Uri address)
    {
        if (Html(text)) { return FeedRefusals.NotAFeed; }
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) && Prolog(text)) { return FeedRefusals.Doctype; }
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            return Formatter(document) is { } formatter ? Read(document, formatter, address) : FeedRefusals.NotAFeed;
        }
        catch (XmlException malformed)
        {
            return FeedRefusals.Malformed(Math.Max(malformed.LineNumber, 1), malformed.Message);
        }
    }

    private static Feed Read(XDocument document, SyndicationFeedFormatter formatter, Uri address)
    {
        // An unreadable date is no date: the library would otherwise throw when it is asked for.
        formatter.DateTimeParser = static (XmlDateTimeData data, out DateTimeOffset date) =>
        {
            date = FeedDates.Read(data.DateTimeString) ?? default;
            return true;
        };
        using var reader = XmlReader.Create(new StringReader(document.ToString(SaveOptions.DisableFormatting)), Settings);
        formatter.ReadFrom(reader);
        var feed = formatter.Feed;
        return new Feed
        {
            Title = Texts.Plain(feed.Title?.Text),
            Articles = [.. feed.Items.Take(FeedReader.MaxArticles).Select(i => XmlItem.Read(i, address)).OfType<Article>()],
        };
    }

    private static SyndicationFeedFormatter? Formatter(XDocument document)
    {
        var root = document.Root!;
        if (root.Name.LocalName == "rss" && root.Element("channel") is not null)
        {
            // 0.91 and 0.92 are read as 2.0, which only added to them.
            root.SetAttributeValue("version", "2.0");
            return new Rss20FeedFormatter();
        }

        return root.Name == XName.Get("feed", "http://www.w3.org/2005/Atom") ? new Atom10FeedFormatter() : null;
    }

    private static bool Html(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    // A DOCTYPE inside an article's text (in CDATA, about web pages) harms nobody; only one before the root counts.
    private static bool Prolog(string text)
    {
        var at = text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        var root = Roots.Select(r => text.IndexOf(r, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min();
        return at < root;
    }
}
