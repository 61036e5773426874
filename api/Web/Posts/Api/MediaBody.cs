using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Posts.Api;

/// <summary>A media file that was uploaded before, with what is said of it here.</summary>
public sealed record MediaBody
{
    /// <summary>SHA-256 of the file, as the upload answered.</summary>
    public required string Hash { get; init; }

    /// <summary>Alternative text.</summary>
    public string Alt { get; init; } = "";

    /// <summary>What it shows; it drives the charter's rules on pictures.</summary>
    public MediaNature Nature { get; init; }

    /// <summary>Whose it is; it drives the same rules.</summary>
    public MediaOwner Owner { get; init; }

    /// <summary>The words that can be read in it; null: not said; empty: there are none. A picture whose words are not said must be attested.</summary>
    public string? Words { get; init; }

    /// <summary>Made or altered by a generator.</summary>
    public bool MadeWithAi { get; init; }

    /// <summary>Subtitles of a video (SRT); empty: none.</summary>
    public string Subtitles { get; init; } = "";

    /// <summary>What is said in a video without subtitles; null: not said; empty: nobody speaks.</summary>
    public string? Transcript { get; init; }
}
