using System.Collections.Immutable;

namespace Scheduler.Charter.Rules;

/// <summary>Phrases that must stand near a trigger, or must not.</summary>
internal sealed record Context(bool Wanted, Reach Reach, ImmutableArray<string> Phrases);
