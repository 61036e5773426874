namespace Scheduler.Contracts.Posts;

/// <summary>A media file by the hash of its bytes, with what is said of it.</summary>
[GenerateSerializer, Alias("media-ref"), Immutable]
public sealed record MediaRef
{
    /// <summary>SHA-256 of the bytes, lower-case hex; the file is kept under it.</summary>
    [Id(0)] public required string Hash { get; init; }

    /// <summary>Picture or video.</summary>
    [Id(1)] public required MediaKind Kind { get; init; }

    /// <summary>image/jpeg, image/png, video/mp4.</summary>
    [Id(2)] public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    [Id(3)] public required long Length { get; init; }

    /// <summary>Alternative text.</summary>
    [Id(4)] public string Alt { get; init; } = "";

    /// <summary>What it shows.</summary>
    [Id(5)] public MediaNature Nature { get; init; }

    /// <summary>The words that can be read in it, typed by the author; null: not said; empty: the author says that there are none.</summary>
    [Id(6)] public string? Words { get; init; }

    /// <summary>Made or altered by a generator.</summary>
    [Id(7)] public bool MadeWithAi { get; init; }

    /// <summary>Subtitles (SRT) of a video; empty: none.</summary>
    [Id(8)] public string Subtitles { get; init; } = "";

    /// <summary>Width in pixels; 0: not known.</summary>
    [Id(9)] public int Width { get; init; }

    /// <summary>Height in pixels; 0: not known.</summary>
    [Id(10)] public int Height { get; init; }

    /// <summary>Whose it is.</summary>
    [Id(11)] public MediaOwner Owner { get; init; }

    /// <summary>What is said in a video without subtitles, typed by the author; null: not said; empty: nobody speaks.</summary>
    [Id(12)] public string? Transcript { get; init; }
}
