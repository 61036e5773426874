using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Posts.Api;

/// <summary>An uploaded file, as the product found it.</summary>
public sealed record MediaResource
{
    /// <summary>SHA-256 of the bytes: what a variant's media names.</summary>
    public required string Hash { get; init; }

    /// <summary>Picture or video.</summary>
    public required MediaKind Kind { get; init; }

    /// <summary>image/jpeg, image/png or video/mp4.</summary>
    public required string ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Width in pixels; 0: not known.</summary>
    public required int Width { get; init; }

    /// <summary>Height in pixels; 0: not known.</summary>
    public required int Height { get; init; }

    /// <summary>The words that a machine read in a picture, a line a line: compare yours with them. Null: not read, as where no reader is installed.</summary>
    public string? ReadWords { get; init; }

    internal static MediaResource Of(MediaRef media, string? readWords) => new()
    {
        Hash = media.Hash,
        Kind = media.Kind,
        ContentType = media.ContentType,
        Length = media.Length,
        Width = media.Width,
        Height = media.Height,
        ReadWords = readWords,
    };
}
