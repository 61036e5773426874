using Scheduler.Charter;
using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Charter;

/// <summary>For whom an owner's posts speak, and who signs them.</summary>
public sealed class Authors(IGrainFactory grains)
{
    /// <summary>What the check must know of an owner.</summary>
    public async Task<Author> Of(OwnerKey owner)
    {
        if (await Signer(owner) is not { } key || await grains.Surgeon(key).Read() is not { } surgeon)
        {
            return new(new ProfileFacts { RppsVerified = false, CharterSigned = false, OrderInformed = false }, [], []);
        }

        var practice = surgeon.Practice.Length > 0 ? await grains.Practice(new(owner.Agency, surgeon.Practice)).Read() : null;
        return Author.Of(surgeon, practice);
    }

    /// <summary>The surgeon who signs what leaves on an owner's channels; null: nobody yet.</summary>
    public async Task<OwnerKey?> Signer(OwnerKey owner)
    {
        if (owner.IsSurgeon) { return owner; }
        return await grains.Practice(owner).Read() is { SignedBy.Length: > 0 } practice ? new OwnerKey(owner.Agency, practice.SignedBy) : null;
    }
}
