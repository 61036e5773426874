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

    /// <summary>The bytes that were signed; null: no such document.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Document(string agency, string hash, CancellationToken cancellationToken) =>
        (await register.Store.Read(StoreKeys.Signed(agency, hash), cancellationToken))?.Value;
}
