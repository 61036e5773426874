using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Alarms;

namespace Scheduler.Web.Panel.Layout;

/// <summary>What stands around every page.</summary>
public sealed record Frame
{
    /// <summary>The address without its query: which link is the current one.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Who is signed in; empty: nobody.</summary>
    public string Person { get; init; } = "";

    /// <summary>What they are.</summary>
    public Role Role { get; init; }

    /// <summary>Posts that wait for a signature.</summary>
    public int ToSign { get; init; }

    /// <summary>What is wrong with the installation, for those who run it.</summary>
    public IReadOnlyList<AlarmRecord> Alarms { get; init; } = [];

    /// <summary>Pauses that stand.</summary>
    public IReadOnlyList<StandingHold> Holds { get; init; } = [];
}
