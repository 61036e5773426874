namespace Scheduler.Web.Charter;

/// <summary>What a media is.</summary>
public enum CheckMediaKind
{
    /// <summary>A picture.</summary>
    Image,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A document of pages.</summary>
    Pdf,
}
