using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>The pictures and the video of an article's HTML. Nothing is run, nothing is fetched.</summary>
internal sealed record ArticleHtml(ImmutableArray<ArticlePicture> Pictures, ArticleVideo? Video)
{
    public static ArticleHtml Read(string html, Uri page)
    {
        if (!html.Contains('<', StringComparison.Ordinal)) { return new([], null); }

        using var document = new HtmlParser().ParseDocument(html);
        var pictures = document.QuerySelectorAll("img")
            .Select(i => (Url: Addresses.Resolve(page, i.GetAttribute("src")), Alt: Texts.Clean(i.GetAttribute("alt") ?? ""), Pixel: IsPixel(i)))
            .Where(p => p.Url is not null && !p.Pixel)
            .Select(p => new ArticlePicture(p.Url!.AbsoluteUri, p.Alt));
        return new([.. pictures], document.QuerySelectorAll("video").Select(v => Film(v, page)).FirstOrDefault(v => v is not null));
    }

    private static ArticleVideo? Film(IElement video, Uri page)
    {
        var source = Addresses.Resolve(page, video.GetAttribute("src") ?? video.QuerySelector("source")?.GetAttribute("src"));
        var subtitles = Addresses.Resolve(page, video.QuerySelector("track[kind=captions], track[kind=subtitles]")?.GetAttribute("src"));
        return source is null ? null : new ArticleVideo(source.AbsoluteUri, subtitles?.AbsoluteUri ?? "", Texts.Clean(video.GetAttribute("aria-label") ?? video.GetAttribute("title") ?? ""));
    }

    // Emoji that WordPress turns into pictures and counters of one pixel are not pictures of the article.
    private static bool IsPixel(IElement image) =>
        image.ClassList.Contains("wp-smiley") || image.ClassList.Contains("emoji")
        || (int.TryParse(image.GetAttribute("width"), out var width) && width < 100);
}
