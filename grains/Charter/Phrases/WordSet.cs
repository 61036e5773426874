using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>The words of one element: whole words, beginnings (<c>garanti*</c>), and kinds of token.</summary>
internal sealed record WordSet(int Id, ImmutableArray<string> Words, ImmutableArray<string> Beginnings, int Kinds);
