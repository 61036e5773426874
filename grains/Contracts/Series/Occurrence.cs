using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Series;

/// <summary>One return of a recurring post.</summary>
[GenerateSerializer, Alias("occurrence"), Immutable]
public sealed record Occurrence
{
    /// <summary>From 0.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>Its day, in the owner's zone.</summary>
    [Id(1)] public required DateOnly Day { get; init; }

    /// <summary>What became of it.</summary>
    [Id(2)] public required OccurrenceState State { get; init; }

    /// <summary>When that was decided (UTC).</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>Its post's key string; empty: none was made.</summary>
    [Id(4)] public string Post { get; init; } = "";

    /// <summary>Why it was left out, or why its post is a draft that nobody was asked to sign.</summary>
    [Id(5)] public Refusal? Why { get; init; }
}
