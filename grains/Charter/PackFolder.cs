using System.Collections.Immutable;

namespace Scheduler.Charter;

/// <summary>A folder that should hold a rule pack, as it was read from a disk.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Files">Its files.</param>
/// <param name="Fault">Why it could not be read; null: it could.</param>
public sealed record PackFolder(string Name, ImmutableArray<RuleFile> Files, Bilingual? Fault = null);
