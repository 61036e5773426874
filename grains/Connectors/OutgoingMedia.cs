namespace Scheduler.Connectors;

/// <summary>A picture or a video that goes out with a post.</summary>
public sealed record OutgoingMedia
{
    /// <summary>image/jpeg, image/png, video/mp4 …</summary>
    public required string ContentType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Alternative text.</summary>
    public string Alt { get; init; } = "";

    /// <summary>Width in pixels, where it is known; with <see cref="Height"/> it lets a network keep the picture's proportions.</summary>
    public int? Width { get; init; }

    /// <summary>Height in pixels, where it is known.</summary>
    public int? Height { get; init; }

    /// <summary>Opens the bytes, each time from their start.</summary>
    public required Func<CancellationToken, ValueTask<Stream>> Open { get; init; }

    /// <summary>Where the network itself may fetch the bytes for a while (Instagram does); null when the product has no public address.</summary>
    public Uri? PublicUrl { get; init; }
}
