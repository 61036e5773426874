using System.Collections.Immutable;

namespace Scheduler.Connectors;

/// <summary>
/// What preparing left at the network, under names of the connector's own (container, session, blob.0 …).
/// Stored before the post is published: after a crash it is how the post is found again.
/// </summary>
/// <param name="Values">Small strings; never a token.</param>
public sealed record Prepared(ImmutableSortedDictionary<string, string> Values)
{
    /// <summary>Nothing was needed.</summary>
    public static Prepared Nothing { get; } = new(ImmutableSortedDictionary<string, string>.Empty);
}
