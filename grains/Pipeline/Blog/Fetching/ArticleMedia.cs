using System.Text;
using Microsoft.Extensions.Options;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Blog.Drafts;
using Scheduler.Pipeline.Blog.Feeds;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>Fetches an article's picture and video and keeps them.</summary>
public sealed class ArticleMedia(FeedClient client, MediaLibrary library, IOptions<BlogOptions> options)
{
    // The featured picture may be an SVG or a WebP; the next one of the article often is not.
    private const int PicturesTried = 3;

    // A slow picture does not keep its article back.
    private static readonly TimeSpan PictureTime = TimeSpan.FromSeconds(6);

    private const int LongestSubtitles = 256_000;

    /// <summary>Its first usable picture, and its video when asked for; what failed is said, and is not in the way of the article.</summary>
    public async Task<(FetchedMedia Media, IReadOnlyList<Refusal> Failed)> Fetch(string agency, Article article, bool withVideo, CancellationToken cancellationToken)
    {
        var failed = new List<Refusal>();
        MediaRef? picture = null;
        foreach (var candidate in article.Pictures.Take(PicturesTried))
        {
            var fetched = await client.Get(new FetchRequest(new Uri(candidate.Url), "image/jpeg,image/png", options.Value.MaxPictureBytes) { Within = PictureTime }, cancellationToken);
            if (fetched.Refusal is { } refusal) { failed.Add(refusal); }
            else if (PictureFormat.Read(fetched.Bytes.Span) is { } format)
            {
                picture = await Keep(agency, fetched, MediaKind.Image, format.ContentType, candidate.Alt, cancellationToken);
                picture = picture with { Width = format.Width, Height = format.Height };
                break;
            }
        }

        var video = withVideo && article.Video is { } film ? await Video(agency, film, failed, cancellationToken) : null;
        return (new FetchedMedia(picture, video), picture is null ? failed : []);
    }

    private async Task<MediaRef?> Video(string agency, ArticleVideo film, List<Refusal> failed, CancellationToken cancellationToken)
    {
        var fetched = await client.Get(new FetchRequest(new Uri(film.Url), "video/mp4", options.Value.MaxVideoBytes), cancellationToken);
        if (fetched.Refusal is { } refusal) { failed.Add(refusal); return null; }

        // An MP4 begins with the length of its first box, then "ftyp".
        if (fetched.Bytes.Length < 12 || !fetched.Bytes.Span[4..8].SequenceEqual("ftyp"u8)) { return null; }
        var kept = await Keep(agency, fetched, MediaKind.Video, "video/mp4", film.Alt, cancellationToken);
        return kept with { Subtitles = await Subtitles(film, cancellationToken) };
    }

    private async Task<string> Subtitles(ArticleVideo film, CancellationToken cancellationToken)
    {
        if (film.Subtitles.Length == 0) { return ""; }
        var fetched = await client.Get(new FetchRequest(new Uri(film.Subtitles), "application/x-subrip,text/plain", LongestSubtitles) { Within = PictureTime }, cancellationToken);
        var text = fetched.Refusal is null ? Encoding.UTF8.GetString(fetched.Bytes.Span).TrimStart('\uFEFF') : "";
        return text.Contains(" --> ", StringComparison.Ordinal) && !text.StartsWith("WEBVTT", StringComparison.Ordinal) ? text : "";
    }

    private async Task<MediaRef> Keep(string agency, Fetched fetched, MediaKind kind, string contentType, string alt, CancellationToken cancellationToken) => new()
    {
        Hash = await library.Keep(agency, fetched.Bytes, cancellationToken), Kind = kind, ContentType = contentType, Length = fetched.Bytes.Length, Alt = alt,
    };
}
