using Scheduler.Contracts.Alarms;
using Scheduler.Pipeline.Timetable;

namespace Scheduler.Pipeline.Alarms;

/// <summary>What a look means. Pure.</summary>
public static class WatchRules
{
    /// <summary>A clock that is further off the store's releases nothing.</summary>
    public static readonly TimeSpan ClockAllowed = TimeSpan.FromSeconds(2);

    /// <summary>Between two looks a clock may differ so much from the time that passed: less is how clocks are set right.</summary>
    public static readonly TimeSpan JumpAllowed = TimeSpan.FromSeconds(5);

    /// <summary>A jump is told for so long.</summary>
    public static readonly TimeSpan JumpTold = TimeSpan.FromMinutes(10);

    /// <summary>A process that has just started finds what is late because nothing ran: it has so long to take it up.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(30);

    /// <summary>An alarm about a machine that has not been heard of for so long is over.</summary>
    public static readonly TimeSpan MachineForgotten = TimeSpan.FromMinutes(5);

    /// <summary>The alarms that stand, as this machine sees it.</summary>
    public static IReadOnlyList<AlarmRecord> Judge(WatchReading seen, TimeSpan tolerance, string machine)
    {
        var alarms = new List<AlarmRecord>();
        var settled = seen.Up >= Grace;
        if (settled && seen.Overdue > 0) { alarms.Add(New(AlarmKind.Overdue, seen, seen.Overdue) with { Oldest = seen.Oldest }); }
        var silent = Enumerable.Range(0, TimetableShards.Count).Where(s => !seen.Beats.TryGetValue(s, out var at) || seen.Now - at > tolerance).ToList();
        if (settled && silent.Count > 0) { alarms.Add(New(AlarmKind.SilentShard, seen, silent.Count) with { Oldest = silent.Where(seen.Beats.ContainsKey).Select(s => (DateTimeOffset?)seen.Beats[s]).Min() }); }
        var off = seen.Offset.Duration() > ClockAllowed ? seen.Offset : seen.Jump;
        if (off != TimeSpan.Zero) { alarms.Add(New(AlarmKind.Clock, seen, (long)off.TotalMilliseconds) with { Machine = machine }); }
        return alarms;
    }

    /// <summary>By how much a clock jumped between two looks; zero: it did not.</summary>
    /// <param name="clock">What it says passed.</param>
    /// <param name="passed">What passed, on the monotonic clock.</param>
    public static TimeSpan Jump(TimeSpan clock, TimeSpan passed) => (clock - passed).Duration() > JumpAllowed ? clock - passed : TimeSpan.Zero;

    /// <summary>Whether an alarm that stands is over: nobody else's machine, and not seen now; or a machine that is gone.</summary>
    public static bool IsOver(AlarmRecord standing, IReadOnlyCollection<AlarmRecord> seen, string machine, DateTimeOffset now) =>
        standing.Machine.Length > 0 && standing.Machine != machine ? now - standing.SeenAt > MachineForgotten : seen.All(s => s.Name != standing.Name);

    private static AlarmRecord New(AlarmKind kind, WatchReading seen, long count) => new() { Kind = kind, Since = seen.Now, SeenAt = seen.Now, Count = count };
}
