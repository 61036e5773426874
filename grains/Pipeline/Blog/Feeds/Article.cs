using System.Collections.Immutable;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>One article of a feed.</summary>
public sealed record Article
{
    /// <summary>The feed's own id; the link where it gives none.</summary>
    public required string Id { get; init; }

    /// <summary>Its address, absolute.</summary>
    public required string Url { get; init; }

    /// <summary>Its title, as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Published, in the offset the feed writes; null: not said, or not readable.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Who wrote it; empty: not said.</summary>
    public string Author { get; init; } = "";

    /// <summary>Its categories or tags.</summary>
    public ImmutableArray<string> Categories { get; init; } = [];

    /// <summary>The longest text the feed gives: the whole article, or its summary where the feed carries nothing else.</summary>
    public string Html { get; init; } = "";

    /// <summary>The feed gives the whole text, not a summary that may be cut.</summary>
    public bool Whole { get; init; }

    /// <summary>Its pictures, the featured one first.</summary>
    public ImmutableArray<ArticlePicture> Pictures { get; init; } = [];

    /// <summary>Its video; null: none.</summary>
    public ArticleVideo? Video { get; init; }
}
