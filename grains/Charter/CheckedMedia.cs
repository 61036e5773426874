namespace Scheduler.Charter;

/// <summary>A picture, a video or a document of the post.</summary>
public sealed record CheckedMedia
{
    /// <summary><c>image</c>, <c>video</c> or <c>pdf</c>. Default: image.</summary>
    public string Kind { get; init; } = "image";

    /// <summary>The alternative text. Null: not told; empty: told to be missing.</summary>
    public string? Alt { get; init; }

    /// <summary>A caption shown under the media. Null: none.</summary>
    public string? Caption { get; init; }

    /// <summary>What the author says it shows. Default: unknown, then the words of the alternative text decide.</summary>
    public MediaNature Nature { get; init; }

    /// <summary>Whose it is. Default: not declared.</summary>
    public MediaOwner Owner { get; init; }

    /// <summary>The words that can be read inside a picture, or the text of a document. Null: not told; empty: there are none.</summary>
    public string? Words { get; init; }

    /// <summary>What is said in a video: its transcript or its subtitles. Null: not told; empty: nothing is said.</summary>
    public string? Transcript { get; init; }
}
