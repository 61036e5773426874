using System.Collections.Immutable;

namespace Scheduler.Contracts.Channels;

/// <summary>In which order, and how far apart, a post leaves on the networks it goes to. A network that is not named leaves at its own hour.</summary>
[GenerateSerializer, Alias("network-order"), Immutable]
public sealed record NetworkOrder
{
    /// <summary>The networks, first to last, each once; those the post does not go to are passed over. What the first one asks counts for nothing.</summary>
    [Id(0)] public ImmutableArray<NetworkStep> Steps { get; init; } = [];

    /// <summary>It asks for nothing.</summary>
    public bool IsEmpty => Steps.IsDefaultOrEmpty;

    /// <summary>The same networks, as far apart.</summary>
    public bool Equals(NetworkOrder? other) => other is not null && Steps.AsSpan().SequenceEqual(other.Steps.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.IsDefaultOrEmpty ? 0 : Steps.Length;
}
