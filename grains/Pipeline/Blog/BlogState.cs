using System.Collections.Immutable;
using Scheduler.Contracts.Blog;

namespace Scheduler.Pipeline.Blog;

/// <summary>What a blog remembers.</summary>
[GenerateSerializer, Alias("blog-state")]
public sealed record BlogState
{
    /// <summary>How it is followed; null: not followed.</summary>
    [Id(0)] public BlogSettings? Settings { get; init; }

    /// <summary>The website's title.</summary>
    [Id(1)] public string Title { get; init; } = "";

    /// <summary>Articles seen, the newest first.</summary>
    [Id(2)] public ImmutableArray<SeenArticle> Seen { get; init; } = [];

    /// <summary>The ETag of the last reading whose every article was dealt with; empty: read in full.</summary>
    [Id(3)] public string ETag { get; init; } = "";

    /// <summary>Its Last-Modified, likewise.</summary>
    [Id(4)] public string LastModified { get; init; } = "";

    /// <summary>Last looked at (UTC).</summary>
    [Id(5)] public DateTimeOffset? LookedAt { get; init; }

    /// <summary>What went wrong then, in French; empty: nothing.</summary>
    [Id(6)] public string ProblemFr { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Id(7)] public string ProblemEn { get; init; } = "";

    /// <summary>Since when this feed is followed (UTC): articles much older are never proposed.</summary>
    [Id(8)] public DateTimeOffset FollowedAt { get; init; }

    /// <summary>The feed was read at least once.</summary>
    [Id(9)] public bool ReadOnce { get; init; }

    /// <summary>Its entry in the timetable (UTC, whole milliseconds).</summary>
    [Id(10)] public DateTimeOffset? NextDue { get; init; }
}
