using System.Collections.Frozen;
using System.Numerics;

namespace Scheduler.Charter.Phrases;

/// <summary>Every word of every rule, and which elements each satisfies. One look-up a word.</summary>
internal sealed class Vocabulary
{
    private const int ShortestBeginning = 2;
    private const int LongestInflection = 3;
    private readonly FrozenDictionary<string, WordEntry> _words;
    private readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly int _longestBeginning;
    private readonly int[][] _startersOfSet;
    private readonly int _size;

    public Vocabulary(IReadOnlyCollection<WordSet> sets, IReadOnlyList<Phrase> phrases)
    {
        _size = (sets.Count + 63) / 64;
        _startersOfSet = [.. Enumerable.Range(0, sets.Count).Select(set => phrases.Where(p => p.Elements[0].Set == set).Select(p => p.Id).ToArray())];
        var beginnings = Group(sets, set => set.Beginnings);
        _longestBeginning = beginnings.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();
        _beginnings = beginnings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _words = Group(sets, set => set.Words)
            .ToFrozenDictionary(pair => pair.Key, pair => Entry([.. pair.Value, .. Begun(pair.Key)]), StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What the rules know of a word, folded and without accents.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known)) { return known; }
        var sets = Begun(word);
        return sets.Count == 0 ? WordEntry.Unknown : Entry(sets);
    }

    /// <summary>Whether a rule names this very word, or its beginning but for an inflection.</summary>
    public bool Names(ReadOnlySpan<char> word) => _lookup.ContainsKey(word) || Inflects(word);

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

    private WordEntry Entry(List<int> sets)
    {
        var bits = new ulong[_size];
        foreach (var set in sets) { bits[set >> 6] |= 1UL << (set & 63); }
        return new(bits, [.. StartersOf(bits).Order()]);
    }

    private IEnumerable<int> StartersOf(ulong[] bits)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var left = bits[word]; left != 0; left &= left - 1)
            {
                foreach (var phrase in _startersOfSet[(word << 6) + BitOperations.TrailingZeroCount(left)]) { yield return phrase; }
            }
        }
    }

    private static Dictionary<string, int[]> Group(IReadOnlyCollection<WordSet> sets, Func<WordSet, IEnumerable<string>> words) =>
        sets.SelectMany(set => words(set).Select(word => (word, set.Id)))
            .GroupBy(pair => pair.word, pair => pair.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
