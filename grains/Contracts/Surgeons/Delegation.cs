namespace Scheduler.Contracts.Surgeons;

/// <summary>Someone who may sign for a surgeon, between two instants.</summary>
[GenerateSerializer, Alias("delegation"), Immutable]
public sealed record Delegation
{
    /// <summary>The delegate's member segment.</summary>
    [Id(0)] public required string Member { get; init; }

    /// <summary>As people know them.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>First instant (UTC), included.</summary>
    [Id(2)] public required DateTimeOffset From { get; init; }

    /// <summary>Last instant (UTC), excluded.</summary>
    [Id(3)] public required DateTimeOffset Until { get; init; }

    /// <summary>Ended before its time (UTC).</summary>
    [Id(4)] public DateTimeOffset? RevokedAt { get; init; }
}
