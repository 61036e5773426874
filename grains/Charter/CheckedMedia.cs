namespace Scheduler.Charter;

/// <summary>A picture or a video of the post.</summary>
public sealed record CheckedMedia
{
    /// <summary><c>image</c> or <c>video</c>. Default: image.</summary>
    public string Kind { get; init; } = "image";

    /// <summary>The alternative text. Null: not told; empty: told to be missing.</summary>
    public string? Alt { get; init; }

    /// <summary>A caption shown under the media. Null: none.</summary>
    public string? Caption { get; init; }

    /// <summary>What the author says it shows. Default: unknown, then the words of the alternative text decide.</summary>
    public MediaNature Nature { get; init; }
}
