using Scheduler.Contracts.Series;

namespace Scheduler.Pipeline.Series;

/// <summary>What a series does now.</summary>
/// <param name="State">The state, with what was left out on the way.</param>
/// <param name="Make">The occurrence to make; null: none now.</param>
public sealed record SeriesStep(SeriesState State, Occurrence? Make);
