using Scheduler.Connectors;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Store;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Publishing;

/// <summary>Makes what a connector receives from the signed document, its media opened from the library by hash.</summary>
public sealed class OutgoingMail(MediaLibrary library, Signatures signatures, IPublicMediaAddress addresses)
{
    /// <summary>For an attempt.</summary>
    public Outgoing For(PublicationKey publication, ClaimRecord claim, CanonicalDocument document, CanonicalVariant variant) => OutgoingPosts.From(
        variant,
        document.Language,
        PublishingKeys.InFlight(publication, claim.Entry.Attempt),
        claim.CreatedAt,
        claim.RecordKey,
        media => token => Open(publication.Post.Owner.Agency, media, token),
        media => addresses.For(publication.Post.Owner.Agency, media.Hash, media.ContentType)) with { Searches = claim.Searches };

    /// <summary>For looking an attempt up: the same, read again by its hash.</summary>
    public async Task<Outgoing> Again(PublicationKey publication, ClaimRecord claim, CancellationToken cancellationToken)
    {
        var document = await Document(publication, claim.Entry.Hash, cancellationToken);
        return For(publication, claim, document, document.Variants.First(v => v.Channel == publication.Channel.ToString()));
    }

    /// <summary>Whether the variant uploads nothing before its public call. What is missing or altered is the gate's to say.</summary>
    public async Task<bool> IsDirect(PublicationKey publication, string hash, CancellationToken cancellationToken) =>
        await signatures.Document(publication.Post.Owner.Agency, hash, cancellationToken) is not { } bytes
        || CanonicalJson.Hash(bytes.Span) != hash
        || CanonicalJson.Read(bytes.Span).Variants.FirstOrDefault(v => v.Channel == publication.Channel.ToString()) is not { } variant
        || OutgoingPosts.IsDirect(variant);

    private async Task<CanonicalDocument> Document(PublicationKey publication, string hash, CancellationToken cancellationToken) =>
        await signatures.Document(publication.Post.Owner.Agency, hash, cancellationToken) is { } bytes
            ? CanonicalJson.Read(bytes.Span)
            : throw new StoreException("A signed document is missing.");

    private async ValueTask<Stream> Open(string agency, MediaRef media, CancellationToken cancellationToken)
    {
        var bytes = await library.Read(agency, media.Hash, cancellationToken) ?? throw new StoreException("A signed media file is missing.");
        // The library files bytes under their hash; the signature is over that hash, so it is proved once more.
        return CanonicalJson.Hash(bytes.Span) == media.Hash
            ? new MemoryStream(bytes.ToArray(), writable: false)
            : throw new StoreException("A signed media file was altered.");
    }
}
