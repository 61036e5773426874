using Scheduler.Contracts.Posts;

namespace Scheduler.Store.Registers;

/// <summary>What the product found in each media file (type, length, size), so that nobody has to read the bytes to know.</summary>
public sealed class MediaFacts(Register register)
{
    /// <summary>Keeps what was found. Called after the bytes are kept: facts without a file never exist.</summary>
    public async ValueTask Keep(string agency, MediaRef facts, CancellationToken cancellationToken) =>
        await register.Store.Write([register.Put(StoreKeys.MediaFacts(agency, facts.Hash), facts)], cancellationToken);

    /// <summary>What is known of a file; null when this agency has none of that hash.</summary>
    public ValueTask<MediaRef?> Read(string agency, string hash, CancellationToken cancellationToken) =>
        register.Read<MediaRef>(StoreKeys.MediaFacts(agency, hash), cancellationToken);
}
