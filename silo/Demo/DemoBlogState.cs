using System.Collections.Immutable;

namespace Scheduler.Silo.Demo;

/// <summary>What the demonstration's blogs remember over a restart.</summary>
public sealed record DemoBlogState
{
    /// <summary>The demonstration's first start (UTC): all its dates count from here.</summary>
    public required DateTimeOffset FirstStart { get; init; }

    /// <summary>Articles published by hand: slug, when (UTC).</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Published { get; init; } = ImmutableSortedDictionary<string, DateTimeOffset>.Empty;

    /// <summary>When the article was corrected (UTC); null: not yet.</summary>
    public DateTimeOffset? CorrectedAt { get; init; }
}
