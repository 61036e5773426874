namespace Scheduler.Silo.Launch;

/// <summary>What to run.</summary>
public enum LaunchMode
{
    /// <summary>The product.</summary>
    Product,

    /// <summary>The product with a scenario, sandbox networks and a blog.</summary>
    Demo,

    /// <summary>The charter check on the command line.</summary>
    Check,

    /// <summary>A copy of the embedded store as one file.</summary>
    Backup,

    /// <summary>A copy put back into an empty folder.</summary>
    Restore,

    /// <summary>Everything carried from the embedded store to Redis, or back.</summary>
    Move,

    /// <summary>What the command line knows.</summary>
    Help,
}
