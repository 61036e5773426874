namespace Scheduler.Contracts.Agencies;

/// <summary>A member and the number of times they were saved.</summary>
[GenerateSerializer, Alias("versioned-member"), Immutable]
public sealed record VersionedMember
{
    /// <summary>The member.</summary>
    [Id(0)] public required MemberRecord Member { get; init; }

    /// <summary>From 1.</summary>
    [Id(1)] public required long Version { get; init; }
}
