using System.Security.Cryptography;

namespace Scheduler.Store.Registers;

/// <summary>Pictures and videos by the hash of their bytes: the same file is kept once, and can never change.</summary>
public sealed class MediaLibrary(IStore store)
{
    /// <summary>Keeps a file; answers its SHA-256 in lower-case hex.</summary>
    public async ValueTask<string> Keep(string agency, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await store.Write([new StoreOperation.PutIfAbsent(StoreKeys.Media(agency, hash), bytes)], cancellationToken);
        return hash;
    }

    /// <summary>A file's bytes; null when this agency has none of that hash.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> Read(string agency, string hash, CancellationToken cancellationToken) =>
        (await store.Read(StoreKeys.Media(agency, hash), cancellationToken))?.Value;
}
