using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>The words of one element.</summary>
/// <param name="Id">Its number in the vocabulary.</param>
/// <param name="Words">Whole words, folded and without accents.</param>
/// <param name="Beginnings">Beginnings (<c>garanti*</c>).</param>
/// <param name="Exact">Words that count only with their accents, where the text writes accents at all.</param>
/// <param name="Compounds">Words that stand together ("prise en charge"), separated by spaces.</param>
/// <param name="Kinds">Kinds of token that satisfy it whatever they say (bit mask of <see cref="Reading.TokenKind"/>).</param>
internal sealed record WordSet(int Id, ImmutableArray<string> Words, ImmutableArray<string> Beginnings, ImmutableArray<string> Exact, ImmutableArray<string> Compounds, int Kinds);
