using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;
using Scheduler.Web.Access;

namespace Scheduler.Web.Posts;

/// <summary>What a machine read in the agency's pictures, where a reader is installed.</summary>
public sealed class PictureService(IGrainFactory grains, PictureTexts texts, CurrentMember member)
{
    /// <summary>Has a picture read that has not been; a reading that fails or tarries is no reason to refuse the picture.</summary>
    public async Task Read(string hash, CancellationToken cancellationToken)
    {
        if (!member.Known) { return; }
        Task reading = grains.Picture(new(member.Agency.Agency, hash)).Words(cancellationToken);
        await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>What was read, by hash; pictures that were not read are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Known(IEnumerable<string> hashes, CancellationToken cancellationToken) =>
        member.Known ? await texts.Read(member.Agency.Agency, hashes, cancellationToken) : new Dictionary<string, string>();

    /// <summary>Whether pictures are read here.</summary>
    public async Task<bool> IsRead(CancellationToken cancellationToken) =>
        member.Known && await grains.Picture(new(member.Agency.Agency, "any")).IsRead(cancellationToken);
}
