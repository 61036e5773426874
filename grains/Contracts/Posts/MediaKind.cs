namespace Scheduler.Contracts.Posts;

/// <summary>What a media file is. Numbers are stored: append only.</summary>
public enum MediaKind
{
    /// <summary>A picture.</summary>
    Image = 0,

    /// <summary>A video.</summary>
    Video = 1,
}
