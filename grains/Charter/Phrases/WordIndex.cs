using System.Runtime.InteropServices;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>The alternatives of every rule by the words that satisfy them.</summary>
internal sealed class WordIndex
{
    private const int ShortestBeginning = 2;
    private readonly Dictionary<string, KnownWord> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _exactBare = new(StringComparer.Ordinal);
    private readonly int _longestBeginning;

    public WordIndex(IReadOnlyList<Atom> atoms)
    {
        for (var id = 0; id < atoms.Count; id++)
        {
            foreach (var form in atoms[id].Forms) { Add(id, atoms[id].Kind, form); }
        }
        _longestBeginning = _beginnings.Keys.Select(key => key.Length).DefaultIfEmpty(0).Max();
    }

    public KnownWord? Find(ReadOnlySpan<char> bare) => _words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(bare, out var word) ? word : null;

    public bool IsBeginning(ReadOnlySpan<char> word) => _beginnings.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);

    /// <summary>The alternatives that ask for a beginning of the word.</summary>
    public List<int> BegunBy(ReadOnlySpan<char> word)
    {
        List<int> begun = [];
        for (var length = ShortestBeginning; length <= Math.Min(word.Length, _longestBeginning); length++)
        {
            if (_beginnings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word[..length], out var atoms)) { begun.AddRange(atoms); }
        }
        return begun;
    }

    /// <summary>The alternatives that ask for the word with its accents.</summary>
    /// <param name="written">The word with its accents, or bare where they are forgiven.</param>
    /// <param name="forgiven">Whether the text has no accents at all.</param>
    public IReadOnlyList<int> Exactly(ReadOnlySpan<char> written, bool forgiven) =>
        (forgiven ? _exactBare : _exact).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var atoms) ? atoms : [];

    private void Add(int atom, AtomKind kind, string form)
    {
        switch (kind)
        {
            case AtomKind.Word: Known(form).Atoms.Add(atom); break;
            case AtomKind.Beginning: ListOf(_beginnings, form).Add(atom); break;
            case AtomKind.Exact:
                ListOf(_exact, form).Add(atom);
                ListOf(_exactBare, string.Concat(form.Select(Folding.Bare))).Add(atom);
                break;
            default:
                var space = form.IndexOf(' ', StringComparison.Ordinal);
                Known(form[..space]).Begins.Add((form[(space + 1)..], atom));
                break;
        }
    }

    private KnownWord Known(string word) => CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _) ??= new();

    private static List<int> ListOf(Dictionary<string, List<int>> lists, string word) => CollectionsMarshal.GetValueRefOrAddDefault(lists, word, out _) ??= [];
}
