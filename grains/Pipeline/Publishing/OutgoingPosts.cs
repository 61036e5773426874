using Scheduler.Connectors;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What a connector receives, made from the signed document and nothing else.</summary>
internal static class OutgoingPosts
{
    /// <param name="variant">What was signed.</param>
    /// <param name="language">BCP 47.</param>
    /// <param name="attempt">Names the attempt.</param>
    /// <param name="createdAt">The record's own time.</param>
    /// <param name="recordKey">Bluesky's key.</param>
    /// <param name="open">Opens a file's bytes.</param>
    /// <param name="address">A public address of a file for a while; null: there is none.</param>
    public static Outgoing From(
        CanonicalVariant variant, string language, string attempt, DateTimeOffset createdAt, string recordKey,
        Func<MediaRef, Func<CancellationToken, ValueTask<Stream>>> open, Func<MediaRef, Uri?> address) => new()
    {
        Attempt = attempt,
        CreatedAt = createdAt,
        RecordKey = recordKey,
        Text = variant.Text,
        Title = variant.Title,
        Language = language,
        Card = variant.Card is { } card
            ? new OutgoingCard { Url = new(card.Url), Title = card.Title, Description = card.Description, Picture = card.Picture is { } p ? Media(p, open, address) : null }
            : null,
        Media = [.. variant.Media.Select(m => Media(m, open, address))],
        Tags = variant.Tags,
        MadeWithAi = variant.Media.Any(m => m.MadeWithAi),
    };

    /// <summary>Nothing is uploaded before the one public call: its claim is the claim of the post itself.</summary>
    public static bool IsDirect(CanonicalVariant variant) => variant.Media.IsEmpty && variant.Card?.Picture is null;

    private static OutgoingMedia Media(MediaRef media, Func<MediaRef, Func<CancellationToken, ValueTask<Stream>>> open, Func<MediaRef, Uri?> address) => new()
    {
        ContentType = media.ContentType,
        Length = media.Length,
        Alt = media.Alt,
        Open = token => open(media)(token),
        PublicUrl = address(media),
        Width = media.Width,
        Height = media.Height,
    };
}
