using Scheduler.Charter;
using Scheduler.Charter.Pictures;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Charter;

/// <summary>What a variant shows and says beside its text, as the check takes it.</summary>
public static class CharterMedia
{
    /// <summary>Everything a follower is shown, in the order the findings count it: the media, then the card's picture.</summary>
    public static IEnumerable<MediaRef> Of(Variant variant)
    {
        ArgumentNullException.ThrowIfNull(variant);
        return variant.Card?.Picture is { } picture && variant.Media.All(m => m.Hash != picture.Hash) ? variant.Media.Append(picture) : variant.Media;
    }

    /// <summary>The hashes of a post's pictures, each once.</summary>
    public static IEnumerable<string> Pictures(PostContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content.Variants.SelectMany(Of).Where(m => m.Kind == MediaKind.Image).Select(m => m.Hash).Distinct(StringComparer.Ordinal);
    }

    /// <summary>One of them.</summary>
    public static CheckedMedia Checked(MediaRef media, Variant variant)
    {
        ArgumentNullException.ThrowIfNull(media);
        ArgumentNullException.ThrowIfNull(variant);
        return new()
        {
            Kind = media.Kind == MediaKind.Video ? "video" : "image",
            // Networks take no alternative text for a card's picture: an empty one is not a missing one there.
            Alt = media.Alt.Length == 0 && !variant.Media.Contains(media) ? null : media.Alt,
            Nature = (Scheduler.Charter.MediaNature)(int)media.Nature,
            Owner = (Scheduler.Charter.MediaOwner)(int)media.Owner,
            Words = media.Words,
            Transcript = Said(media),
        };
    }

    // Subtitles are what is said; where there are none, what its author typed.
    private static string? Said(MediaRef media) => media switch
    {
        { Kind: not MediaKind.Video } => null,
        { Subtitles.Length: > 0 } => SpokenText.Of(media.Subtitles),
        _ => media.Transcript,
    };
}
