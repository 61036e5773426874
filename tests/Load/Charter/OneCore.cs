using System.Diagnostics;

namespace Scheduler.Load.Charter;

/// <summary>Keeps the process on one of its cores: a rate per core that other threads do not help.</summary>
internal static class OneCore
{
    /// <summary>False: this system cannot, and the check still runs on one thread.</summary>
    public static bool Pin()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows()) { return false; }
        using var process = Process.GetCurrentProcess();
        // The core it runs on now is the one that the system found least busy.
        var core = Thread.GetCurrentProcessorId();
        if (core >= 8 * IntPtr.Size) { return false; }
        process.ProcessorAffinity = (nint)1 << core;
        return true;
    }
}
