using System.Collections.Immutable;

namespace Scheduler.Contracts.Holds;

/// <summary>The pauses on subjects at one place, together: the last gate reads them in one go.</summary>
[GenerateSerializer, Alias("subject-holds"), Immutable]
public sealed record SubjectHolds
{
    /// <summary>The pauses, oldest first.</summary>
    [Id(0)] public ImmutableArray<HoldRecord> Holds { get; init; } = [];
}
