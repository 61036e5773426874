namespace Scheduler.Web.Panel.Posts;

/// <summary>One channel's part of the form.</summary>
public sealed record VariantEntry
{
    /// <summary>The channel's key string.</summary>
    public required string Channel { get; init; }

    /// <summary>It is published there.</summary>
    public bool On { get; init; }

    /// <summary>Its own text; empty: the common one.</summary>
    public string Text { get; init; } = "";

    /// <summary>YouTube's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>YouTube's keywords, separated by commas.</summary>
    public string Tags { get; init; } = "";

    /// <summary>The link card: none, shared, or own (one that differs from the shared card and is kept as it is).</summary>
    public string Card { get; init; } = "none";

    /// <summary>The files shown with it, by hash.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>Its own date; empty: the common one.</summary>
    public string Date { get; init; } = "";

    /// <summary>Its own hour.</summary>
    public string Time { get; init; } = "";
}
