using System.Collections.Immutable;
using Scheduler.Contracts.Agencies;

namespace Scheduler.Contracts.Audit;

/// <summary>What happened, for ever. No text of a post but a passage that somebody contests: ids, hashes and codes.</summary>
[GenerateSerializer, Alias("audit-entry"), Immutable]
public sealed record AuditEntry
{
    /// <summary>Names the happening, so that telling it twice keeps it once: <c>subject/transition</c>.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>When (UTC).</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>What it happened to: a key string.</summary>
    [Id(2)] public required string Subject { get; init; }

    /// <summary>What happened: post.signed, publication.claimed …; stable words.</summary>
    [Id(3)] public required string What { get; init; }

    /// <summary>Who caused it.</summary>
    [Id(4)] public required Actor By { get; init; }

    /// <summary>Ids, hashes, codes and times that matter to it.</summary>
    [Id(5)] public ImmutableSortedDictionary<string, string> Facts { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
