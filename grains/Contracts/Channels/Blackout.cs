namespace Scheduler.Contracts.Channels;

/// <summary>Days on which nothing leaves: a holiday, a congress, a mourning. Days of the owner's zone, both included.</summary>
[GenerateSerializer, Alias("blackout"), Immutable]
public sealed record Blackout
{
    /// <summary>The first day.</summary>
    [Id(0)] public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    [Id(1)] public required DateOnly To { get; init; }

    /// <summary>Why, as people wrote it; empty: not said.</summary>
    [Id(2)] public string Reason { get; init; } = "";

    /// <summary>Whether nothing leaves on this day.</summary>
    public bool Holds(DateOnly day) => From <= day && day <= To;
}
