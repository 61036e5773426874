using Scheduler.Contracts.Alarms;

namespace Scheduler.Silo.Health;

/// <summary>What <c>/healthz</c> answers. No name, no text, no key.</summary>
/// <param name="Ready">Every part below can do its work.</param>
/// <param name="Store">The store answers.</param>
/// <param name="Cluster">Grains can be reached; how many silos are seen.</param>
/// <param name="Timetable">The timetable has looked lately; null in a process without one.</param>
/// <param name="LookedAt">Last look (UTC).</param>
/// <param name="LastFired">Last time somebody was woken (UTC).</param>
/// <param name="NextDue">Soonest due within the horizon (UTC).</param>
/// <param name="ClockOffsetMs">This machine's clock minus the store's.</param>
/// <param name="Alarms">What is wrong with the installation (<see cref="AlarmKind"/>); empty: nothing. Said to whoever watches, and no reason for this process to take no requests.</param>
/// <param name="Pictures">Words in pictures are read by machine; null in a process that reads none. Not a reason to be unready.</param>
public sealed record HealthReport(
    bool Ready, bool Store, int Cluster, bool? Timetable, DateTimeOffset? LookedAt, DateTimeOffset? LastFired, DateTimeOffset? NextDue, long ClockOffsetMs, IReadOnlyList<string> Alarms, bool? Pictures);
