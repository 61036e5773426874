using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Gathers what one written step stands for: words, inflections, lists, kinds of token.</summary>
internal sealed class WordSetBuilder(WordLists lists)
{
    private readonly SortedSet<string> _words = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _beginnings = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _exact = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _compounds = new(StringComparer.Ordinal);
    private int _kinds;

    public WordSet Build(int id, string written)
    {
        foreach (var word in written.Split('|', StringSplitOptions.RemoveEmptyEntries)) { Add(word.Replace('_', ' ')); }
        return new(id, [.. _words], [.. _beginnings], [.. _exact], [.. _compounds], _kinds);
    }

    private void Add(string word)
    {
        if (TokenWords.KindsOf(word) is { } kinds) { _kinds |= kinds; }
        else if (word is ['{', _, .., '}']) { foreach (var entry in lists.Named(word[1..^1])) { Add(entry); } }
        else if (word.AsSpan().ContainsAny('{', '}')) { throw new FormatException(word); }
        else if (word.Contains(' ', StringComparison.Ordinal)) { AddCompound(word); }
        else if (word is ['=', _, ..]) { _exact.Add(TextFolder.Fold(word[1..]).Accented); }
        else if (word is [_, _, .., '*']) { _beginnings.Add(Plain(word[..^1])); }
        else { _words.UnionWith(Inflections.Of(word)); }
    }

    // "[prendre] en charge": every form of every word, joined.
    private void AddCompound(string written)
    {
        IEnumerable<string> joined = [""];
        foreach (var word in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var forms = word is ['{', _, .., '}'] ? lists.Words(word[1..^1]) : [.. Inflections.Of(word)];
            joined = [.. joined.SelectMany(start => forms.Select(form => start.Length == 0 ? form : start + " " + form))];
        }
        _compounds.UnionWith(joined);
    }

    private static string Plain(string word) => TextFolder.Fold(word).Bare;
}
