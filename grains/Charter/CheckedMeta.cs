using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>The facts of a post that are not in its words. Null means not told, and nothing is reported about it.</summary>
public sealed record CheckedMeta
{
    /// <summary>Sources given beside the text. Default: none.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The content's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>When the content was last reviewed.</summary>
    public DateOnly? LastReview { get; init; }

    /// <summary>Whether somebody pays or gives something for it.</summary>
    public bool? Partnership { get; init; }

    /// <summary>The author's declared ties with companies. Default: none.</summary>
    public ImmutableArray<string> Interests { get; init; } = [];

    /// <summary>Whether its reach is paid for.</summary>
    public bool? Boosted { get; init; }

    /// <summary>Whom it is meant for (public, peers, or a paid target).</summary>
    public string? Audience { get; init; }

    /// <summary>Whether a face or a figure was retouched.</summary>
    public bool? Retouched { get; init; }

    /// <summary>Whether a face or a figure was generated.</summary>
    public bool? AiGenerated { get; init; }

    /// <summary>Whether the video carries subtitles.</summary>
    public bool? Captions { get; init; }

    /// <summary>Whether the network's health-content label is on.</summary>
    public bool? HealthLabel { get; init; }

    /// <summary>What is known of the author.</summary>
    public ProfileFacts Profile { get; init; } = new();
}
