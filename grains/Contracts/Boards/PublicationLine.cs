using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Contracts.Boards;

/// <summary>One post on one channel, on the boards: fed forward by its channel until it is claimed, by the publication afterwards.</summary>
[GenerateSerializer, Alias("publication-line"), Immutable]
public sealed record PublicationLine
{
    /// <summary>The publication's key string.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(1)] public required PublicationState State { get; init; }

    /// <summary>Its hour (UTC).</summary>
    [Id(2)] public required DateTimeOffset Due { get; init; }

    /// <summary>Last change (UTC).</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>The network's id; empty: none.</summary>
    [Id(4)] public string NetworkId { get; init; } = "";

    /// <summary>Where people see it; empty: not known.</summary>
    [Id(5)] public string Url { get; init; } = "";

    /// <summary>Why it did not leave, or what must be looked at.</summary>
    [Id(6)] public Refusal? Problem { get; init; }

    /// <summary>Attempts so far.</summary>
    [Id(7)] public int Attempt { get; init; }
}
