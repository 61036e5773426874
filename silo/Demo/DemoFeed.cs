using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Scheduler.Silo.Demo;

/// <summary>A site's feed, as WordPress writes it: an excerpt cut with […], the whole article beside it.</summary>
public static partial class DemoFeed
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    // WordPress cuts its excerpts after this many words.
    private const int ExcerptWords = 55;

    /// <summary>The feed's text.</summary>
    public static string Write(DemoSite site, IReadOnlyList<DemoPost> posts, Uri address)
    {
        var channel = new XElement("channel",
            new XElement("title", site.Title),
            new XElement(Atom + "link", new XAttribute("href", site.Feed(address)), new XAttribute("rel", "self"), new XAttribute("type", "application/rss+xml")),
            new XElement("link", site.Home(address)),
            new XElement("description", site.Tagline),
            new XElement("lastBuildDate", posts.Count == 0 ? "" : Rfc822(posts.Max(p => p.ChangedAt))),
            new XElement("language", "fr-FR"),
            posts.Select(p => Item(p, address)));
        var rss = new XElement("rss", new XAttribute("version", "2.0"), new XAttribute(XNamespace.Xmlns + "content", Content),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore), new XAttribute(XNamespace.Xmlns + "atom", Atom), channel);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + rss;
    }

    private static XElement Item(DemoPost post, Uri address)
    {
        var home = post.Article.Site.Home(address);
        return new XElement("item",
            new XElement("title", post.Article.Title),
            new XElement("link", new Uri(home, post.Article.Slug + "/")),
            new XElement(DublinCore + "creator", new XCData(post.Article.Site.Author)),
            new XElement("pubDate", Rfc822(post.PublishedAt)),
            post.Article.Categories.Select(c => new XElement("category", new XCData(c))),
            new XElement("guid", new XAttribute("isPermaLink", "false"), new Uri(home, $"?p={post.Article.Number.ToString(CultureInfo.InvariantCulture)}")),
            new XElement("description", new XCData($"<p>{Excerpt(post.Html)}</p>")),
            new XElement(Content + "encoded", new XCData(DemoPages.Body(post, address))));
    }

    private static string Excerpt(string html)
    {
        var words = WebUtility.HtmlDecode(Tags().Replace(html, " ")).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return WebUtility.HtmlEncode(string.Join(' ', words.Take(ExcerptWords))) + (words.Length > ExcerptWords ? " [&#8230;]" : "");
    }

    private static string Rfc822(DateTimeOffset at) => at.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
