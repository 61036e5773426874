using System.Collections.Immutable;

namespace Scheduler.Sandbox.State;

/// <summary>What a network accepted, exactly as it stored it.</summary>
public sealed record SandboxPost
{
    public required string Network { get; init; }
    public required string Account { get; init; }
    public required string Id { get; init; }
    public required string Text { get; init; }
    public string? Title { get; init; }
    public string? Link { get; init; }
    public LinkCard? Card { get; init; }
    public ImmutableArray<PostMedia> Media { get; init; } = [];

    /// <summary>Hour that the network shows, UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Hour at which the call arrived, UTC.</summary>
    public required DateTimeOffset ArrivedAt { get; init; }

    /// <summary>What the caller named its attempt in the request header <c>x-scheduler-attempt</c>, if anything.</summary>
    public string? Attempt { get; init; }

    /// <summary>Set when the author deleted it; the list keeps it, the feeds do not.</summary>
    public DateTimeOffset? DeletedAt { get; init; }
}
