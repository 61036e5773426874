namespace Scheduler.Contracts.Channels;

/// <summary>When a publication leaves, or left lately.</summary>
/// <param name="Publication">Its key string.</param>
/// <param name="At">That hour (UTC).</param>
[GenerateSerializer, Alias("planned-hour"), Immutable]
public readonly record struct PlannedHour([property: Id(0)] string Publication, [property: Id(1)] DateTimeOffset At);
