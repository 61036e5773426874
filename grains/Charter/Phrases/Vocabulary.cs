using System.Collections.Frozen;
using System.Numerics;

namespace Scheduler.Charter.Phrases;

/// <summary>Every word of every rule, and which elements each satisfies. One look-up a word.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 2;
    private const int LongestInflection = 3;
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exactBare;
    private readonly SeenWords _seen = new();
    private readonly SeenWords _seenBare = new();
    private readonly int _longestBeginning;
    private readonly int[][] _startersOfSet;
    private readonly int _size;

    public Vocabulary(IReadOnlyCollection<WordSet> sets, IReadOnlyList<Phrase> phrases)
    {
        _size = (sets.Count + 63) / 64;
        _startersOfSet = Starters(sets.Count, phrases);
        var beginnings = Group(sets, set => set.Beginnings);
        _longestBeginning = beginnings.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();
        _beginnings = beginnings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _exact = Group(sets, set => set.Exact).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _exactBare = Group(sets, set => set.Exact.Select(word => string.Concat(word.Select(Reading.Folding.Bare)))).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = Words(sets).ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the rules know of a word.</summary>
    /// <param name="bare">The word, folded and without accents.</param>
    /// <param name="accented">The same with its accents; empty where the text has none, and then accents are forgiven.</param>
    public WordEntry Find(ReadOnlySpan<char> bare, ReadOnlySpan<char> accented)
    {
        var forgiven = accented.IsEmpty;
        var written = forgiven ? bare : accented;
        var seen = forgiven ? _seenBare : _seen;
        if (seen.TryFind(written, out var known)) { return known; }
        var entry = Look(bare, forgiven ? _exactBare : _exact, written);
        seen.Keep(written, entry);
        return entry;
    }

    private WordEntry Look(ReadOnlySpan<char> bare, FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> exactly, ReadOnlySpan<char> written)
    {
        var known = _words.TryGetValue(bare, out var entry) ? entry : null;
        List<int>? more = known is null ? Begun(bare) : null;
        if (exactly.TryGetValue(written, out var exact)) { (more ??= []).AddRange(exact); }
        if (more is null || more.Count == 0) { return known ?? WordEntry.Unknown; }
        return Entry(known is null ? more : [.. SetsOf(known.Bits), .. more]) with { Compounds = known?.Compounds ?? [] };
    }

    /// <summary>Whether a rule names this very word, or its beginning but for an inflection.</summary>
    public bool Names(ReadOnlySpan<char> word) => _words.ContainsKey(word) || Inflects(word);

    /// <summary>Whether a rule names this very word.</summary>
    public bool NamesExactly(ReadOnlySpan<char> word) => _words.ContainsKey(word);

    private bool Inflects(ReadOnlySpan<char> word)
    {
        for (var length = word.Length - LongestInflection; length < word.Length; length++)
        {
            if (length >= LongestInflection && _beginnings.ContainsKey(word[..length])) { return true; }
        }
        return _beginnings.ContainsKey(word);
    }

    private List<int> Begun(ReadOnlySpan<char> word)
    {
        List<int> sets = [];
        for (var length = ShortestBeginning; length <= Math.Min(word.Length, _longestBeginning); length++)
        {
            if (_beginnings.TryGetValue(word[..length], out var some)) { sets.AddRange(some); }
        }
        return sets;
    }

    private Dictionary<string, WordEntry> Words(IReadOnlyCollection<WordSet> sets)
    {
        var compounds = Group(sets, set => set.Compounds)
            .GroupBy(pair => pair.Key[..pair.Key.IndexOf(' ', StringComparison.Ordinal)], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(pair => new Compound(pair.Key.Split(' ')[1..], Entry([.. pair.Value]))).ToArray(), StringComparer.Ordinal);
        var words = Group(sets, set => set.Words);
        return words.Keys.Union(compounds.Keys, StringComparer.Ordinal).ToDictionary(
            word => word,
            word => Entry([.. words.GetValueOrDefault(word, []), .. Begun(word)]) with { Compounds = compounds.GetValueOrDefault(word, []) },
            StringComparer.Ordinal);
    }

    private WordEntry Entry(List<int> sets)
    {
        var bits = new ulong[_size];
        foreach (var set in sets) { bits[set >> 6] |= 1UL << (set & 63); }
        return new(bits, [.. SetsOf(bits).SelectMany(set => _startersOfSet[set]).Distinct().Order()]);
    }

    private static IEnumerable<int> SetsOf(ulong[] bits)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1) { yield return (word << 6) + BitOperations.TrailingZeroCount(left); }
        }
    }

    private static int[][] Starters(int sets, IReadOnlyList<Phrase> phrases)
    {
        var starters = new List<int>?[sets];
        foreach (var phrase in phrases) { (starters[phrase.Elements[0].Set] ??= []).Add(phrase.Id); }
        return [.. starters.Select(list => list?.ToArray() ?? [])];
    }

    private static Dictionary<string, int[]> Group(IReadOnlyCollection<WordSet> sets, Func<WordSet, IEnumerable<string>> words) =>
        sets.SelectMany(set => words(set).Select(word => (word, set.Id)))
            .GroupBy(pair => pair.word, pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
