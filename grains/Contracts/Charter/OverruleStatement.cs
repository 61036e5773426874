using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Charter;

/// <summary>One of the two written statements that overrule a block.</summary>
[GenerateSerializer, Alias("overrule-statement"), Immutable]
public sealed record OverruleStatement
{
    /// <summary>Who.</summary>
    [Id(0)] public required Actor By { get; init; }

    /// <summary>In what capacity.</summary>
    [Id(1)] public required OverruleCapacity Capacity { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(2)] public required DateTimeOffset At { get; init; }

    /// <summary>Why, in their words; never empty.</summary>
    [Id(3)] public required string Reason { get; init; }
}
