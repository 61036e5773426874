using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>One alternative of a step, as rules write it; expanded once, however many phrases write it.</summary>
/// <param name="Kind">How the words of a text are compared with it.</param>
/// <param name="Forms">The words, or beginnings, that satisfy it; for a compound, its words joined by spaces.</param>
internal sealed record Atom(AtomKind Kind, ImmutableArray<string> Forms);
