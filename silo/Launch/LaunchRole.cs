namespace Scheduler.Silo.Launch;

/// <summary>Which part of the product a process is.</summary>
public enum LaunchRole
{
    /// <summary>Everything in one process.</summary>
    All,

    /// <summary>Grains and the timetable; needs Redis.</summary>
    Silo,

    /// <summary>Panel and API; needs Redis and at least one silo.</summary>
    Web,

    /// <summary>The local networks alone.</summary>
    Sandbox,
}
