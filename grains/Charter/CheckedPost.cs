using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>A post as it will leave on one channel: all that a follower reads, and the facts that the rules need.</summary>
public sealed record CheckedPost
{
    /// <summary>Where it leaves: linkedin, instagram, x, youtube, bluesky, blog, review_reply, press.</summary>
    public required string Channel { get; init; }

    /// <summary>The main language, <c>fr</c> or <c>en</c>. Both are always read; default <c>fr</c>.</summary>
    public string Language { get; init; } = "fr";

    /// <summary>The main text exactly as it will leave.</summary>
    public required string Text { get; init; }

    /// <summary>Every other text that a follower reads or hears. Default: none.</summary>
    public ImmutableArray<CheckedPart> Parts { get; init; } = [];

    /// <summary>Pictures and videos, in order. Their alternative texts and captions are read as parts.</summary>
    public ImmutableArray<CheckedMedia> Media { get; init; } = [];

    /// <summary>What is known of the post beside its words.</summary>
    public CheckedMeta Meta { get; init; } = new();

    /// <summary>The day on which it is checked, in the owner's zone; ages are counted up to it. Null: rules that count ages say nothing.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// Whether what is not told must be asked for: a picture whose nature or words are not told, a video without transcript, are attested.
    /// Default: false, what is absent says nothing (the command line); the product asks.
    /// </summary>
    public bool AsksForAll { get; init; }

    /// <summary>The author's own sites and the post's source article, as domains; the rule on links never fires on them.</summary>
    public ImmutableArray<string> OwnDomains { get; init; } = [];
}
