using System.Collections.Immutable;

namespace Scheduler.Contracts.Blog;

/// <summary>A followed feed as it is read.</summary>
[GenerateSerializer, Alias("blog-view"), Immutable]
public sealed record BlogView
{
    /// <summary>The blog's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>How it is followed.</summary>
    [Id(1)] public required BlogSettings Settings { get; init; }

    /// <summary>The website's title as the feed says it.</summary>
    [Id(2)] public string Title { get; init; } = "";

    /// <summary>Articles seen, newest first.</summary>
    [Id(3)] public ImmutableArray<SeenArticle> Articles { get; init; } = [];

    /// <summary>Last looked at (UTC).</summary>
    [Id(4)] public DateTimeOffset? LookedAt { get; init; }

    /// <summary>What went wrong at the last look, in French; empty: nothing.</summary>
    [Id(5)] public string ProblemFr { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Id(6)] public string ProblemEn { get; init; } = "";
}
