using System.Collections.Immutable;

namespace Scheduler.Charter.Packs;

/// <summary>One list of a <c>.words</c> file.</summary>
/// <param name="Name">What rules write as <c>{name}</c>.</param>
/// <param name="Entries">Words, beginnings, verbs, compounds, other lists, as written.</param>
internal sealed record WordList(string Name, ImmutableArray<string> Entries);
