namespace Scheduler.Contracts.Answers;

/// <summary>Why something was not done, for the person who must act. A value, never an exception.</summary>
[GenerateSerializer, Alias("refusal"), Immutable]
public sealed record Refusal
{
    /// <summary>A stable code: post.not-yours, post.blocked, window.over …; part of the API.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>What is wrong, where, and what to do, in French.</summary>
    [Id(1)] public required string French { get; init; }

    /// <summary>The same in English.</summary>
    [Id(2)] public required string English { get; init; }

    /// <summary>The raw answer of a third party, kept apart; empty when there is none.</summary>
    [Id(3)] public string Raw { get; init; } = "";
}
