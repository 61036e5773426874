using System.Collections.Immutable;
using Scheduler.Contracts.Channels;
using Scheduler.Store.Registers;

namespace Scheduler.Pipeline.Channels;

/// <summary>An owner's limits over all channels, and what the owner's other channels have planned or released lately.</summary>
/// <param name="Limits">The limits.</param>
/// <param name="Siblings">The hours of the other channels.</param>
public sealed record OwnerReading(Limits Limits, ImmutableArray<PlannedHour> Siblings)
{
    /// <summary>At the last gate, two channels that took one another's room at the same time: what comes later gives way, so that one of them leaves.</summary>
    public OwnerReading Before(QueueEntry entry) => this with { Siblings = [.. Siblings.Where(h => h.At < entry.Due || (h.At == entry.Due && string.CompareOrdinal(h.Publication.ToString(), entry.Publication) < 0))] };
}
