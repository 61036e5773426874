using System.Collections.Immutable;
using Scheduler.Contracts.Posts;

namespace Scheduler.Contracts.Approval;

/// <summary>What leaves on one channel.</summary>
public sealed record CanonicalVariant
{
    /// <summary>The channel's key string: the account is part of what is signed.</summary>
    public required string Channel { get; init; }

    /// <summary>Not before (UTC).</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Not after (UTC).</summary>
    public required DateTimeOffset NotAfter { get; init; }

    /// <summary>What followers read.</summary>
    public required string Text { get; init; }

    /// <summary>YouTube's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The link card.</summary>
    public LinkCard? Card { get; init; }

    /// <summary>Pictures or one video, by hash, with their alternative texts and labels.</summary>
    public ImmutableArray<MediaRef> Media { get; init; } = [];

    /// <summary>YouTube's keywords.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Every text of it that a follower can read or hear.</summary>
    public IEnumerable<string> Texts() =>
        new[] { Title, Text, Card?.Title, Card?.Description, Card?.Url, Card?.Picture?.Alt }
            .Concat(Media.SelectMany(media => new[] { media.Alt, media.Subtitles })).Concat(Tags.Select(tag => '#' + tag))
            .OfType<string>().Where(text => text.Length > 0);

    /// <summary>The hashes of its pictures, the card's included.</summary>
    public IEnumerable<string> Pictures() => Media.Append(Card?.Picture).OfType<MediaRef>().Where(media => media.Kind == MediaKind.Image).Select(media => media.Hash);
}
