using System.Collections.Immutable;

namespace Scheduler.Web.Posts.Api;

/// <summary>The post as one channel will carry it.</summary>
public sealed record VariantBody
{
    /// <summary>The channel, as network/account: what the list of channels calls its id.</summary>
    public required string Channel { get; init; }

    /// <summary>What followers read; YouTube: the description.</summary>
    public required string Text { get; init; }

    /// <summary>YouTube's title; empty elsewhere.</summary>
    public string Title { get; init; } = "";

    /// <summary>The link card.</summary>
    public CardBody? Card { get; init; }

    /// <summary>Pictures, or one video.</summary>
    public ImmutableArray<MediaBody> Media { get; init; } = [];

    /// <summary>YouTube's keywords.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>When it is meant to leave; null: the channel's next free slot.</summary>
    public DateTimeOffset? PlannedAt { get; init; }

    /// <summary>Not before; null: its planned hour.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Not after; null: six days after its planned hour.</summary>
    public DateTimeOffset? NotAfter { get; init; }
}
