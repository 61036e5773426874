using System.Collections.Immutable;
using Scheduler.Connectors;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What preparing left at the network, stored before the public call.</summary>
[GenerateSerializer, Alias("prepared-record"), Immutable]
public sealed record PreparedRecord
{
    /// <summary>The connector's own names and values.</summary>
    [Id(0)] public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>As the connector reads it.</summary>
    public Prepared ToPrepared() => new(Values);
}
