namespace Scheduler.Charter;

/// <summary>What a media shows, as its author declares it.</summary>
public enum MediaNature
{
    /// <summary>Not declared.</summary>
    Unknown = 0,

    /// <summary>A drawing, a diagram, an animation, a model.</summary>
    Drawing = 1,

    /// <summary>A place or an object, without a patient.</summary>
    Place = 2,

    /// <summary>The team, who agreed.</summary>
    Team = 3,

    /// <summary>Licensed stock.</summary>
    Stock = 4,

    /// <summary>Clinical imagery: radiograph, scan, endoscopy, operating field.</summary>
    Clinical = 5,

    /// <summary>A patient.</summary>
    Patient = 6,

    /// <summary>The result of an act on a patient.</summary>
    Result = 7,
}
