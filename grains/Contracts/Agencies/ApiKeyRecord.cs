using System.Collections.Immutable;

namespace Scheduler.Contracts.Agencies;

/// <summary>An API key as it is kept: the key itself is shown once and never stored.</summary>
[GenerateSerializer, Alias("api-key-record"), Immutable]
public sealed record ApiKeyRecord
{
    /// <summary>The public half, part of the key's text.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>What it is for, in its maker's words.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>SHA-256 of the secret half, base64.</summary>
    [Id(2)] public required string Hash { get; init; }

    /// <summary>Made (UTC).</summary>
    [Id(3)] public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Owner segments it may act for; empty: all of the agency's.</summary>
    [Id(4)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Ended (UTC).</summary>
    [Id(5)] public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>It may also list rule packs, show their effect and activate one, as the agency's owner may. Default: no.</summary>
    [Id(6)] public bool Rules { get; init; }
}
