using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Pipeline.Publishing;

/// <summary>An entry that certainly did not leave, given back to its channel through the store: no call goes backwards.</summary>
[GenerateSerializer, Alias("returned-entry"), Immutable]
public sealed record ReturnedEntry
{
    /// <summary>The place it had, with the attempts that were made.</summary>
    [Id(0)] public required QueueEntry Entry { get; init; }

    /// <summary><see cref="PublicationState.Planned"/>: try again at <see cref="RetryAt"/>, if that is not too late. Otherwise set aside for a person.</summary>
    [Id(1)] public required PublicationState To { get; init; }

    /// <summary>Why it did not leave.</summary>
    [Id(2)] public required Refusal Why { get; init; }

    /// <summary>Not before (UTC).</summary>
    [Id(3)] public required DateTimeOffset RetryAt { get; init; }
}
