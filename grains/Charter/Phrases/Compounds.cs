using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>The compounds that begin with one word, by the word that comes next.</summary>
internal sealed class Compounds
{
    private readonly Dictionary<string, Compound[]>.AlternateLookup<ReadOnlySpan<char>> _byNext;

    public Compounds(ImmutableArray<Compound> all)
    {
        All = all;
        _byNext = all.GroupBy(compound => compound.Rest[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ImmutableArray<Compound> All { get; }

    /// <summary>Those whose second word this is.</summary>
    public Compound[] Before(ReadOnlySpan<char> next) => _byNext.TryGetValue(next, out var some) ? some : [];
}
