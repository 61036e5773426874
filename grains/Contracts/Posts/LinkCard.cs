namespace Scheduler.Contracts.Posts;

/// <summary>A link card, filled by the sender.</summary>
[GenerateSerializer, Alias("link-card"), Immutable]
public sealed record LinkCard
{
    /// <summary>The page (absolute http or https address).</summary>
    [Id(0)] public required string Url { get; init; }

    /// <summary>Its title.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    [Id(2)] public string Description { get; init; } = "";

    /// <summary>Its picture.</summary>
    [Id(3)] public MediaRef? Picture { get; init; }
}
