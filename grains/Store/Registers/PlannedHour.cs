using Scheduler.Contracts.Keys;

namespace Scheduler.Store.Registers;

/// <summary>When a publication leaves or left, as the cadence counts it.</summary>
/// <param name="Publication">Which.</param>
/// <param name="At">That hour (UTC).</param>
public readonly record struct PlannedHour(PublicationKey Publication, DateTimeOffset At);
