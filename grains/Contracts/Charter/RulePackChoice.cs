using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Charter;

/// <summary>The rule pack that an agency put in force.</summary>
[GenerateSerializer, Alias("rule-pack-choice"), Immutable]
public sealed record RulePackChoice
{
    /// <summary>The pack's version.</summary>
    [Id(0)] public required string Version { get; init; }

    /// <summary>The one that was in force before.</summary>
    [Id(1)] public required string Before { get; init; }

    /// <summary>Who activated it.</summary>
    [Id(2)] public required Actor By { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }
}
