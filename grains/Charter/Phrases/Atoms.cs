using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Gathers what the written steps stand for: words, inflections, lists, kinds of token.</summary>
internal sealed class Atoms(WordLists lists)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Atom> _all = [];
    private readonly Dictionary<string, (List<int> Atoms, int Kinds)> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IReadOnlyList<Atom> All => _all;

    /// <summary>What a step's alternatives, written with <c>|</c>, stand for.</summary>
    /// <exception cref="FormatException">One of them is not well formed, or names a list or a verb that does not exist.</exception>
    public (ImmutableArray<int> Atoms, int Kinds) Of(string written)
    {
        (List<int> Atoms, int Kinds) gathered = ([], 0);
        foreach (var word in written.Split('|', StringSplitOptions.RemoveEmptyEntries)) { Add(word.Replace('_', ' '), ref gathered); }
        return ([.. gathered.Atoms.Distinct()], gathered.Kinds);
    }

    private void Add(string word, ref (List<int> Atoms, int Kinds) to)
    {
        if (TokenWords.KindsOf(word) is { } kinds) { to.Kinds |= kinds; }
        else if (word is ['{', _, .., '}'])
        {
            var named = Named(word[1..^1]);
            to.Atoms.AddRange(named.Atoms);
            to.Kinds |= named.Kinds;
        }
        else { to.Atoms.Add(Number(word)); }
    }

    private (List<int> Atoms, int Kinds) Named(string list)
    {
        if (_named.TryGetValue(list, out var known)) { return known; }
        if (!_open.Add(list)) { throw new FormatException($"{{{list}}}"); }
        (List<int> Atoms, int Kinds) gathered = ([], 0);
        foreach (var entry in lists.Named(list)) { Add(entry, ref gathered); }
        _open.Remove(list);
        return _named[list] = ([.. gathered.Atoms.Distinct()], gathered.Kinds);
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
        IEnumerable<string> joined = [""];
        foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var forms = word is ['{', _, .., '}'] ? lists.Words(word[1..^1]) : [.. Inflections.Of(word)];
            joined = [.. joined.SelectMany(start => forms.Select(form => start.Length == 0 ? form : start + " " + form))];
        }
        return [.. joined.Distinct(StringComparer.Ordinal)];
    }
}
