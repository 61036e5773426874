namespace Scheduler.Contracts.Agencies;

/// <summary>A person who signs in. Key: <see cref="Keys.MemberKey"/>.</summary>
[Alias("member")]
public interface IMemberGrain : IGrainWithStringKey
{
    /// <summary>Who they are; null when there is nobody.</summary>
    [Alias("read")] Task<VersionedMember?> Read(CancellationToken cancellationToken = default);

    /// <summary>Saves while the version is still <paramref name="version"/> (0: nobody yet). False when someone else saved first, or the address belongs to another member.</summary>
    [Alias("save")] Task<bool> Save(MemberRecord member, long version, CancellationToken cancellationToken = default);
}
