using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Holds;

/// <summary>A pause as it is asked for.</summary>
[GenerateSerializer, Alias("hold-order"), Immutable]
public sealed record HoldOrder
{
    /// <summary>Why, in the pauser's words.</summary>
    [Id(0)] public required string Reason { get; init; }

    /// <summary>The words that name a subject, each a word or an expression; empty: everything the scope covers.</summary>
    [Id(1)] public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>In what role.</summary>
    [Id(2)] public required Role Role { get; init; }

    /// <summary>Who.</summary>
    [Id(3)] public required Actor By { get; init; }

    /// <summary>Who is written to: the members whose posts or work it stops.</summary>
    [Id(4)] public ImmutableArray<ToldMember> Tell { get; init; } = [];
}
