using System.Collections.Immutable;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Packs;

/// <summary>A rule as its file says it.</summary>
/// <param name="Card">What people read.</param>
/// <param name="Signals">What the machine looks for.</param>
/// <param name="Groups">Phrases that its detector asks for by name.</param>
/// <param name="Detector">The name of what only code can tell; empty: none.</param>
/// <param name="File">The file's name.</param>
internal sealed record RuleDefinition(RuleCard Card, ImmutableArray<Signal> Signals, ImmutableDictionary<string, ImmutableArray<string>> Groups, string Detector, string File);
