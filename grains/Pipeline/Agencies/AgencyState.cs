using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Pipeline.Agencies;

/// <summary>An agency as it is stored.</summary>
[GenerateSerializer, Alias("agency-state")]
public sealed record AgencyState
{
    /// <summary>Its name; empty: not created.</summary>
    [Id(0)] public string Name { get; init; } = "";

    /// <summary>Owner segments.</summary>
    [Id(1)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Member segments.</summary>
    [Id(2)] public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>API keys, revoked ones included.</summary>
    [Id(3)] public ImmutableArray<ApiKeyRecord> ApiKeys { get; init; } = [];

    /// <summary>Created (UTC).</summary>
    [Id(4)] public DateTimeOffset CreatedAt { get; init; }
}
