using System.Collections.Immutable;

namespace Scheduler.Contracts.Posts;

/// <summary>A post as one channel will carry it.</summary>
[GenerateSerializer, Alias("variant"), Immutable]
public sealed record Variant
{
    /// <summary>The channel's key string; its owner is the post's.</summary>
    [Id(0)] public required string Channel { get; init; }

    /// <summary>What followers read. YouTube: the description.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>YouTube's title; empty elsewhere.</summary>
    [Id(2)] public string Title { get; init; } = "";

    /// <summary>The link card.</summary>
    [Id(3)] public LinkCard? Card { get; init; }

    /// <summary>Pictures or one video.</summary>
    [Id(4)] public ImmutableArray<MediaRef> Media { get; init; } = [];

    /// <summary>YouTube's keywords.</summary>
    [Id(5)] public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>When it is meant to leave (UTC); null: the channel's next free slot.</summary>
    [Id(6)] public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>Not before (UTC). Null: its planned hour. </summary>
    [Id(7)] public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Not after (UTC). Null: six days after its planned hour.</summary>
    [Id(8)] public DateTimeOffset? NotAfter { get; init; }
}
