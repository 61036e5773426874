namespace Scheduler.Contracts.Posts;

/// <summary>What a media file shows, as its author declares; it drives the charter's image rules. Numbers are stored: append only.</summary>
public enum MediaNature
{
    /// <summary>Not said yet.</summary>
    Unknown = 0,

    /// <summary>A drawing, a diagram, an animation.</summary>
    Drawing = 1,

    /// <summary>A place.</summary>
    Place = 2,

    /// <summary>The team, who agreed.</summary>
    Team = 3,

    /// <summary>Licensed stock.</summary>
    Stock = 4,

    /// <summary>Clinical imaging.</summary>
    Clinical = 5,

    /// <summary>A patient.</summary>
    Patient = 6,

    /// <summary>A result of treatment.</summary>
    Result = 7,
}
