using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>Who signed what: the document's bytes for ever, and whether the signature is in force.</summary>
public sealed class Signatures(Register register)
{
    /// <summary>The operations that keep a signature: its document first, so that no signature lacks one.</summary>
    public IReadOnlyList<StoreOperation> Feed(SignatureRecord signature, ReadOnlyMemory<byte> document) =>
    [
        new StoreOperation.PutIfAbsent(StoreKeys.Signed(PostKey.Parse(signature.Post).Owner.Agency, signature.Hash), document),
        Feed(signature),
    ];

    /// <summary>The operation that changes a signature's standing.</summary>
    public StoreOperation Feed(SignatureRecord signature) => register.Put(StoreKeys.Signature(PostKey.Parse(signature.Post)), signature);

    /// <summary>A post's signature; null: never signed.</summary>
    public ValueTask<SignatureRecord?> Read(PostKey post, CancellationToken cancellationToken) =>
        register.Read<SignatureRecord>(StoreKeys.Signature(post), cancellationToken);

    /// <summary>The signatures of several posts, in one trip; of those that were signed.</summary>
    public ValueTask<IReadOnlyList<SignatureRecord>> Read(IEnumerable<PostKey> posts, CancellationToken cancellationToken) =>
        register.Read<SignatureRecord>([.. posts.Select(StoreKeys.Signature)], cancellationToken);

    /// <summary>The documents of several signatures of one agency, in one trip, in the order asked; null: no such document.</summary>
    public async ValueTask<IReadOnlyList<ReadOnlyMemory<byte>?>> Documents(string agency, IReadOnlyList<SignatureRecord> signed, CancellationToken cancellationToken) =>
        [.. (await register.Store.Read([.. signed.Select(s => StoreKeys.Signed(agency, s.Hash))], cancellationToken)).Select(d => d?.Value)];

    /// <summary>The bytes that were signed; null: no such document.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Document(string agency, string hash, CancellationToken cancellationToken) =>
        (await register.Store.Read(StoreKeys.Signed(agency, hash), cancellationToken))?.Value;
}
