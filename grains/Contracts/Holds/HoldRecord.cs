using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Holds;

/// <summary>A pause. While it stands nothing it covers is sent.</summary>
[GenerateSerializer, Alias("hold-record"), Immutable]
public sealed record HoldRecord
{
    /// <summary>What it covers: a <see cref="Keys.HoldScope"/> as a string.</summary>
    [Id(0)] public required string Scope { get; init; }

    /// <summary>Why, in the pauser's words.</summary>
    [Id(1)] public required string Reason { get; init; }

    /// <summary>Who paused.</summary>
    [Id(2)] public required Actor By { get; init; }

    /// <summary>In what role they did: only they, or someone above, resume.</summary>
    [Id(3)] public required Role Role { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(4)] public required DateTimeOffset At { get; init; }

    /// <summary>The words that name its subject; empty: everything the scope covers.</summary>
    [Id(5)] public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Who was written to when it was placed.</summary>
    [Id(6)] public ImmutableArray<ToldMember> Told { get; init; } = [];
}
