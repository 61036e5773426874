namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>A picture of an article.</summary>
/// <param name="Url">Where it is, absolute.</param>
/// <param name="Alt">Its alternative text as the page says it; empty: the page says none, and nobody invents one.</param>
public sealed record ArticlePicture(string Url, string Alt);
