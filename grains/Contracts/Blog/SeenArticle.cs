namespace Scheduler.Contracts.Blog;

/// <summary>An article that was seen in a feed.</summary>
[GenerateSerializer, Alias("seen-article"), Immutable]
public sealed record SeenArticle
{
    /// <summary>The feed's own id of it (guid, atom id).</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Its address.</summary>
    [Id(1)] public required string Url { get; init; }

    /// <summary>Its title.</summary>
    [Id(2)] public required string Title { get; init; }

    /// <summary>Published (UTC), as the feed says.</summary>
    [Id(3)] public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>SHA-256 of its text as first seen, hex: a later change shows.</summary>
    [Id(4)] public required string TextHash { get; init; }

    /// <summary>The proposed post's key string; empty: noted only.</summary>
    [Id(5)] public string Post { get; init; } = "";

    /// <summary>SHA-256 of its text at the last look, hex; another one than <see cref="TextHash"/>: it was corrected since.</summary>
    [Id(6)] public string LatestHash { get; init; } = "";

    /// <summary>When a change of its text was last found (UTC); null: never.</summary>
    [Id(7)] public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>What its author must know of the proposal (a network left out, and why), in French; empty: nothing.</summary>
    [Id(8)] public string NoteFr { get; init; } = "";

    /// <summary>The same in English.</summary>
    [Id(9)] public string NoteEn { get; init; } = "";
}
