using System.Collections.Immutable;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>A file that a feed attaches to an article.</summary>
internal sealed record MediaFile(Uri? Url, string Type, string Alt)
{
    public static ImmutableArray<ArticlePicture> Pictures(IEnumerable<MediaFile> files, IEnumerable<ArticlePicture> inPage)
    {
        var page = inPage.ToList();
        var attached = files.Where(f => f.Is("image/", ".jpg", ".jpeg", ".png"))
            .Select(f => new ArticlePicture(f.Url!.AbsoluteUri, f.Alt.Length > 0 ? f.Alt : page.Find(p => p.Url == f.Url.AbsoluteUri)?.Alt ?? ""));
        return [.. attached.Concat(page).DistinctBy(p => p.Url)];
    }

    public static ArticleVideo? Video(IEnumerable<MediaFile> files, ArticleVideo? inPage) =>
        inPage ?? (files.FirstOrDefault(f => f.Is("video/", ".mp4")) is { } file ? new ArticleVideo(file.Url!.AbsoluteUri, "", file.Alt) : null);

    private bool Is(string type, params ReadOnlySpan<string> extensions)
    {
        if (!Addresses.IsWeb(Url)) { return false; }
        if (Type.StartsWith(type, StringComparison.OrdinalIgnoreCase)) { return true; }
        if (Type.Length > 0) { return false; }
        foreach (var extension in extensions)
        {
            if (Url!.AbsolutePath.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) { return true; }
        }

        return false;
    }
}
