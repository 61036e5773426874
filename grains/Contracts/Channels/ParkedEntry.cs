using Scheduler.Contracts.Publishing;

namespace Scheduler.Contracts.Channels;

/// <summary>A queue entry that did not leave at its hour and never leaves by itself.</summary>
[GenerateSerializer, Alias("parked-entry"), Immutable]
public sealed record ParkedEntry
{
    /// <summary>Its last place.</summary>
    [Id(0)] public required QueueEntry Entry { get; init; }

    /// <summary>Why: <see cref="PublicationState.Held"/> or <see cref="PublicationState.Missed"/>.</summary>
    [Id(1)] public required PublicationState Why { get; init; }
}
