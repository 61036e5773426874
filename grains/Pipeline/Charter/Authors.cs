using Scheduler.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Charter;

/// <summary>For whom an owner's posts speak, who signs them, and the rules they are read with.</summary>
public sealed class Authors(IGrainFactory grains, RulePacks packs, RulePackRegister choices, TimeProvider clock)
{
    /// <summary>What the check must know of an owner, with the rules in force today.</summary>
    public async Task<Author> Of(OwnerKey owner)
    {
        var (known, name) = await Known(owner);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(name);
        return known with
        {
            Zone = zone,
            Pack = packs.InForce((await choices.Read(owner.Agency, CancellationToken.None))?.Version),
            Today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).Date),
        };
    }

    /// <summary>The surgeon who signs what leaves on an owner's channels; null: nobody yet.</summary>
    public async Task<OwnerKey?> Signer(OwnerKey owner)
    {
        if (owner.IsSurgeon) { return owner; }
        return await grains.Practice(owner).Read() is { SignedBy.Length: > 0 } practice ? new OwnerKey(owner.Agency, practice.SignedBy) : null;
    }

    private async Task<(Author Author, string Zone)> Known(OwnerKey owner)
    {
        if (await Signer(owner) is not { } key || await grains.Surgeon(key).Read() is not { } surgeon)
        {
            return (new(new ProfileFacts { RppsVerified = false, CharterSigned = false, OrderInformed = false }, [], []), "Europe/Paris");
        }

        var practice = surgeon.Practice.Length > 0 ? await grains.Practice(new(owner.Agency, surgeon.Practice)).Read() : null;
        return (Author.Of(surgeon, practice), surgeon.TimeZone);
    }
}
