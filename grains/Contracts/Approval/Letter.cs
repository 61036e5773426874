namespace Scheduler.Contracts.Approval;

/// <summary>A mail that asks for a decision: no content of a post, no link that decides anything.</summary>
[GenerateSerializer, Alias("letter"), Immutable]
public sealed record Letter
{
    /// <summary>The member's key string it is for.</summary>
    [Id(0)] public required string To { get; init; }

    /// <summary>Its subject.</summary>
    [Id(1)] public required string Subject { get; init; }

    /// <summary>Plain text.</summary>
    [Id(2)] public required string Body { get; init; }

    /// <summary>Written (UTC).</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }
}
