namespace Scheduler.Contracts.Publishing;

/// <summary>A channel tells a publication that its hour has come.</summary>
[GenerateSerializer, Alias("release-order"), Immutable]
public sealed record ReleaseOrder
{
    /// <summary>The hash the queue entry carries.</summary>
    [Id(0)] public required string Hash { get; init; }

    /// <summary>Its hour (UTC).</summary>
    [Id(1)] public required DateTimeOffset Due { get; init; }

    /// <summary>The signed window: not before (UTC).</summary>
    [Id(2)] public required DateTimeOffset NotBefore { get; init; }

    /// <summary>The signed window: not after (UTC).</summary>
    [Id(3)] public required DateTimeOffset NotAfter { get; init; }

    /// <summary>From 1; a higher one only after the one before is known not to be there.</summary>
    [Id(4)] public required int Attempt { get; init; }
}
