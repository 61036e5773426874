namespace Scheduler.Connectors;

/// <summary>A link card whose words and picture the sender supplies.</summary>
public sealed record OutgoingCard
{
    /// <summary>The page.</summary>
    public required Uri Url { get; init; }

    /// <summary>Shown in bold.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its picture, if any.</summary>
    public OutgoingMedia? Picture { get; init; }
}
