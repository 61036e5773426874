using System.Collections.Immutable;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>A feed as it was read, whatever its format.</summary>
public sealed record Feed
{
    /// <summary>The website's title; empty: not said.</summary>
    public string Title { get; init; } = "";

    /// <summary>Its articles, in the feed's order.</summary>
    public ImmutableArray<Article> Articles { get; init; } = [];
}
