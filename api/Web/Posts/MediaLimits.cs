namespace Scheduler.Web.Posts;

/// <summary>How large a media file may be, in bytes.</summary>
public static class MediaLimits
{
    /// <summary>25 MB for a picture.</summary>
    public const long Picture = 25L * 1024 * 1024;

    /// <summary>200 MB for a video.</summary>
    public const long Video = 200L * 1024 * 1024;
}
