using Scheduler.Contracts.Surgeons;

namespace Scheduler.Pipeline.Surgeons;

/// <summary>What a surgeon's grain keeps.</summary>
[GenerateSerializer, Alias("surgeon-record"), Immutable]
public sealed record SurgeonRecord
{
    [Id(0)] public SurgeonProfile? Profile { get; init; }
}
