using System.Collections.Frozen;
using System.Collections.Immutable;
using Scheduler.Charter.Packs;

namespace Scheduler.Charter.Lexicon;

/// <summary>The named word lists that rules write as <c>{name}</c>; a list may name another.</summary>
internal sealed class WordLists
{
    private readonly FrozenDictionary<string, ImmutableArray<string>> _lists;
    private readonly Dictionary<string, ImmutableArray<string>> _words = new(StringComparer.Ordinal);

    public WordLists(IEnumerable<WordList> lists) =>
        _lists = lists.GroupBy(list => list.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(list => list.Entries).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The entries of a list, as they were written.</summary>
    /// <exception cref="FormatException">There is no such list.</exception>
    public ImmutableArray<string> Named(string name) => _lists.TryGetValue(name, out var entries) ? entries : throw new FormatException($"{{{name}}}");

    /// <summary>The single words of a list in all their forms: what a compound is made with.</summary>
    public ImmutableArray<string> Words(string name)
    {
        if (_words.TryGetValue(name, out var known)) { return known; }
        return _words[name] = [.. Named(name).Where(entry => !entry.Contains(' ', StringComparison.Ordinal) && !entry.EndsWith('*') && entry[0] is not ('{' or '=')).SelectMany(Inflections.Of).Distinct(StringComparer.Ordinal)];
    }
}
