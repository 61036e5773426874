using Scheduler.Charter;
using MediaNature = Scheduler.Contracts.Posts.MediaNature;

namespace Scheduler.Web.Charter;

/// <summary>What is said of a picture, a video or a document, without the file itself.</summary>
public sealed record CheckMedia
{
    /// <summary>image, video or pdf.</summary>
    public CheckMediaKind Kind { get; init; }

    /// <summary>Alternative text; null: not told; empty: told to be missing.</summary>
    public string? Alt { get; init; }

    /// <summary>A caption shown under it; null: none.</summary>
    public string? Caption { get; init; }

    /// <summary>What it shows; unknown: the words of its alternative text decide.</summary>
    public MediaNature Nature { get; init; }

    /// <summary>Whose it is.</summary>
    public MediaOwner Owner { get; init; }

    /// <summary>The words that can be read inside it; null: not told; empty: there are none.</summary>
    public string? Words { get; init; }

    /// <summary>What is said in a video; null: not told; empty: nobody speaks.</summary>
    public string? Transcript { get; init; }
}
