using System.Collections.Immutable;

namespace Scheduler.Web.Charter.Live;

/// <summary>What stands in the editor at this moment.</summary>
public sealed record LiveRequest
{
    /// <summary>In whose name it is written.</summary>
    public required string Owner { get; init; }

    /// <summary>What would leave on each network.</summary>
    public ImmutableArray<LiveVariant> Variants { get; init; } = [];
}
