namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>A video of an article.</summary>
/// <param name="Url">Where it is, absolute.</param>
/// <param name="Subtitles">Where its subtitles are; empty: none.</param>
/// <param name="Alt">What the page says of it; empty: nothing.</param>
public sealed record ArticleVideo(string Url, string Subtitles, string Alt);
