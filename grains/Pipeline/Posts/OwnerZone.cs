using Scheduler.Contracts.Keys;

namespace Scheduler.Pipeline.Posts;

/// <summary>The zone of an owner's wall clock.</summary>
internal static class OwnerZone
{
    /// <summary>The IANA name of a surgeon's or a practice's zone; Paris where none is set.</summary>
    public static async Task<string> Of(IGrainFactory grains, OwnerKey owner) =>
        (owner.IsSurgeon ? (await grains.Surgeon(owner).Read())?.TimeZone : (await grains.Practice(owner).Read())?.TimeZone) ?? "Europe/Paris";
}
