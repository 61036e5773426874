using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>The words of one step.</summary>
/// <param name="Id">Its number in the vocabulary.</param>
/// <param name="Atoms">The numbers of its alternatives.</param>
/// <param name="Kinds">Kinds of token that satisfy it whatever they say (bit mask of <see cref="Reading.TokenKind"/>).</param>
internal sealed record WordSet(int Id, ImmutableArray<int> Atoms, int Kinds);
