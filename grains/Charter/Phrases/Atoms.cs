using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Gathers what the written steps stand for: words, inflections, lists, kinds of token.</summary>
internal sealed class Atoms(WordLists lists)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Atom> _all = [];
    private readonly Dictionary<string, (ImmutableArray<int> Atoms, int Kinds)> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IReadOnlyList<Atom> All => _all;

    /// <summary>What a step's alternatives, written with <c>|</c>, stand for.</summary>
    /// <exception cref="FormatException">One of them is not well formed, or names a list or a verb that does not exist.</exception>
    public (ImmutableArray<int> Atoms, int Kinds) Of(string written) => Gathered(written.Replace('_', ' ').Split('|', StringSplitOptions.RemoveEmptyEntries));

    private (ImmutableArray<int> Atoms, int Kinds) Gathered(IReadOnlyList<string> words)
    {
        if (words.Count == 1) { return OneOf(words[0]); }
        HashSet<int> atoms = [];
        var kinds = 0;
        foreach (var word in words)
        {
            var (some, more) = OneOf(word);
            foreach (var atom in some) { atoms.Add(atom); }
            kinds |= more;
        }
        return ([.. atoms], kinds);
    }

    private (ImmutableArray<int> Atoms, int Kinds) OneOf(string word)
    {
        if (TokenWords.KindsOf(word) is { } kinds) { return ([], kinds); }
        return word is ['{', _, .., '}'] ? Named(word[1..^1]) : ([Number(word)], 0);
    }

    private (ImmutableArray<int> Atoms, int Kinds) Named(string list)
    {
        if (_named.TryGetValue(list, out var known)) { return known; }
        if (!_open.Add(list)) { throw new FormatException($"{{{list}}}"); }
        var gathered = Gathered(lists.Named(list));
        _open.Remove(list);
        return _named[list] = gathered;
    }

    private int Number(string word)
    {
        if (_numbers.TryGetValue(word, out var known)) { return known; }
        _all.Add(Read(word));
        return _numbers[word] = _all.Count - 1;
    }

    private Atom Read(string word) => word switch
    {
        _ when word.Contains(' ', StringComparison.Ordinal) => new(AtomKind.Compound, Joined(word)),
        _ when word.AsSpan().ContainsAny('{', '}') => throw new FormatException(word),
        ['=', _, ..] => new(AtomKind.Exact, [TextFolder.Fold(word[1..]).Accented]),
        [_, _, .., '*'] => new(AtomKind.Beginning, [Inflections.Plain(word[..^1])]),
        _ => new(AtomKind.Word, [.. Inflections.Of(word).Distinct(StringComparer.Ordinal)]),
    };

    // "[prendre] en charge": every form of every word, joined.
    private ImmutableArray<string> Joined(string written)
    {
        List<string> joined = [];
        foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            IReadOnlyList<string> forms = word is ['{', _, .., '}'] ? lists.Words(word[1..^1]) : [.. Inflections.Of(word)];
            joined = joined.Count == 0 ? [.. forms] : [.. from start in joined from form in forms select start + " " + form];
        }
        return joined.Count == 1 ? [joined[0]] : [.. joined.Distinct(StringComparer.Ordinal)];
    }
}
