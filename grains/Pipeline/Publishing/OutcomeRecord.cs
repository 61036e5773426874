using System.Collections.Immutable;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Publishing;

namespace Scheduler.Pipeline.Publishing;

/// <summary>What one attempt came to. An attempt without one is in flight, or unknown once its deadline has passed.</summary>
[GenerateSerializer, Alias("outcome-record"), Immutable]
public sealed record OutcomeRecord
{
    /// <summary>Where the publication stands through it.</summary>
    [Id(0)] public required PublicationState State { get; init; }

    /// <summary>Known (UTC).</summary>
    [Id(1)] public required DateTimeOffset At { get; init; }

    /// <summary>The network's id; empty: none.</summary>
    [Id(2)] public string NetworkId { get; init; } = "";

    /// <summary>Where people see it; empty: not known.</summary>
    [Id(3)] public string Url { get; init; } = "";

    /// <summary>Why it did not leave.</summary>
    [Id(4)] public Refusal? Why { get; init; }

    /// <summary>What was read at the network to know it.</summary>
    [Id(5)] public string Evidence { get; init; } = "";

    /// <summary>Instants (UTC) at which reading did not show it.</summary>
    [Id(6)] public ImmutableArray<DateTimeOffset> NotSeen { get; init; } = [];

    /// <summary>The wake that stands for it in the timetable besides the deadline's (UTC); null: none.</summary>
    [Id(7)] public DateTimeOffset? LookAgainAt { get; init; }

    /// <summary>How often looking failed.</summary>
    [Id(8)] public int Looks { get; init; }

    /// <summary>Where its entry goes when nothing left: back in the queue (Planned) or set aside; null: nowhere.</summary>
    [Id(9)] public ReturnedEntry? Returned { get; init; }

    /// <summary>Its sender ended before the network answered: no fault of the network's, which is not given up for it.</summary>
    [Id(10)] public bool Interrupted { get; init; }
}
