using System.Collections.Immutable;

namespace Scheduler.Contracts.Agencies;

/// <summary>An agency as it is read.</summary>
[GenerateSerializer, Alias("agency-view"), Immutable]
public sealed record AgencyView
{
    /// <summary>The agency's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>Owner segments: s.name, p.name.</summary>
    [Id(2)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Member segments.</summary>
    [Id(3)] public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>API keys, revoked ones included.</summary>
    [Id(4)] public ImmutableArray<ApiKeyRecord> ApiKeys { get; init; } = [];
}
