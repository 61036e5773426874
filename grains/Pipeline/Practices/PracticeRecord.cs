using Scheduler.Contracts.Practices;

namespace Scheduler.Pipeline.Practices;

/// <summary>What a practice's grain keeps.</summary>
[GenerateSerializer, Alias("practice-record"), Immutable]
public sealed record PracticeRecord
{
    [Id(0)] public PracticeProfile? Profile { get; init; }
}
