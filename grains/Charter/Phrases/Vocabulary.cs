namespace Scheduler.Charter.Phrases;

/// <summary>Every word of every rule, and which elements each satisfies. One look-up a word; a word is compiled when a text first holds it.</summary>
internal sealed class Vocabulary
{
    private const int LongestInflection = 3;
    private readonly WordIndex _index;
    private readonly SeenWords _seen = new();
    private readonly SeenWords _seenBare = new();
    private readonly List<int>?[] _setsOfAtom;
    private readonly ILookup<int, int> _startersOfSet;
    private readonly int _size;
    private readonly int _startersSize;

    public Vocabulary(PhraseParser parser, IEnumerable<Phrase> triggers)
    {
        _size = BitSets.Words(parser.Sets.Count);
        _startersSize = BitSets.Words(parser.Phrases.Count);
        _index = new(parser.Atoms);
        var setsOfAtom = new List<int>?[parser.Atoms.Count];
        foreach (var set in parser.Sets) { foreach (var atom in set.Atoms) { (setsOfAtom[atom] ??= []).Add(set.Id); } }
        _setsOfAtom = setsOfAtom;
        _startersOfSet = triggers.ToLookup(phrase => phrase.Elements[0].Set, phrase => phrase.Id);
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
        var entry = Look(bare, _index.Exactly(written, forgiven));
        seen.Keep(written, entry);
        return entry;
    }

    private WordEntry Look(ReadOnlySpan<char> bare, IReadOnlyList<int> exactly)
    {
        if (_index.Find(bare) is { } known)
        {
            var entry = known.Entry ??= Compiled(known, bare);
            return exactly.Count == 0 ? entry : Entry([.. known.Atoms, .. _index.BegunBy(bare), .. exactly]) with { Compounds = entry.Compounds };
        }
        int[] atoms = [.. _index.BegunBy(bare), .. exactly];
        return atoms.Length == 0 ? WordEntry.Unknown : Entry(atoms);
    }

    /// <summary>Whether a rule names this very word, or its beginning but for an inflection.</summary>
    public bool Names(ReadOnlySpan<char> word) => NamesExactly(word) || Inflects(word);

    /// <summary>Whether a rule names this very word.</summary>
    public bool NamesExactly(ReadOnlySpan<char> word) => _index.Find(word) is not null;

    private bool Inflects(ReadOnlySpan<char> word)
    {
        for (var length = word.Length - LongestInflection; length < word.Length; length++)
        {
            if (length >= LongestInflection && _index.IsBeginning(word[..length])) { return true; }
        }
        return _index.IsBeginning(word);
    }

    private WordEntry Compiled(KnownWord known, ReadOnlySpan<char> word) => Entry([.. known.Atoms, .. _index.BegunBy(word)]) with
    {
        Compounds = known.Begins.Count == 0 ? null
            : new([.. known.Begins.GroupBy(begun => begun.After, begun => begun.Atom, StringComparer.Ordinal).Select(group => new Compound(group.Key.Split(' '), Entry(group)))]),
    };

    private WordEntry Entry(IEnumerable<int> atoms)
    {
        var (bits, starters) = (new ulong[_size], new ulong[_startersSize]);
        foreach (var atom in atoms)
        {
            foreach (var set in _setsOfAtom[atom] ?? [])
            {
                BitSets.Add(bits, set);
                foreach (var phrase in _startersOfSet[set]) { BitSets.Add(starters, phrase); }
            }
        }
        return new(bits, starters);
    }
}
