using Scheduler.Contracts.Agencies;

namespace Scheduler.Pipeline.Agencies;

/// <summary>A member as it is stored.</summary>
[GenerateSerializer, Alias("member-state")]
public sealed record MemberState
{
    /// <summary>The member; null: nobody yet.</summary>
    [Id(0)] public MemberRecord? Member { get; init; }

    /// <summary>Saves so far.</summary>
    [Id(1)] public long Version { get; init; }
}
