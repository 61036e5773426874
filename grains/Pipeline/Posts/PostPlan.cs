using System.Collections.Immutable;
using Scheduler.Contracts.Posts;

namespace Scheduler.Pipeline.Posts;

/// <summary>Where each variant of a post goes and when.</summary>
/// <param name="Items">In the order of the content's variants.</param>
public sealed record PostPlan(ImmutableArray<PlannedPublication> Items);
