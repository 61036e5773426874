using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>Phrases of which one must stand near a trigger, or none may.</summary>
internal sealed record Context(bool Wanted, Reach Reach, ImmutableArray<Written> Phrases);
