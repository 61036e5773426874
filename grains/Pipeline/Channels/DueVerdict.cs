namespace Scheduler.Pipeline.Channels;

/// <summary>What is done with an entry whose hour has come.</summary>
public enum DueVerdict
{
    /// <summary>Its publication is told.</summary>
    Release,

    /// <summary>The cadence has no room now: another slot of its window.</summary>
    Replan,

    /// <summary>Too late to leave by itself.</summary>
    Miss,

    /// <summary>Its window is over.</summary>
    Expire,
}
