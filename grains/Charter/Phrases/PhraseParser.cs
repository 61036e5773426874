using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// Reads the rules' phrase language. Steps are separated by spaces: <c>mot</c>, <c>debut*</c>, <c>un|deux</c>, <c>{liste}</c> of the
/// lexicon, <c>(facultatif)</c>; <c>..</c> skips up to 4 words, <c>...</c> up to 9, <c>....</c> up to 16 in the sentence, <c>//</c> up to
/// 14 across sentences. <c>{n}</c> is any number, <c>{url}</c> a link, <c>{@}</c> a mention, <c>{mot}</c> any word. Accents are optional.
/// </summary>
internal sealed class PhraseParser
{
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly List<Phrase> _phrases = [];

    public IReadOnlyCollection<WordSet> Sets => _sets.Values;

    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>The number of a set written as one step, for code that asks words directly.</summary>
    public int Set(string written) => SetOf(written).Id;

    public Phrase Parse(string written)
    {
        var elements = ImmutableArray.CreateBuilder<Element>();
        var denies = false;
        foreach (var step in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            elements.Add(Step(step, ref denies));
        }
        if (elements.Count == 0 || elements[0].IsGap || elements[0].Optional || elements[^1].IsGap)
        {
            throw new FormatException($"A phrase begins with a word and ends with one: '{written}'.");
        }
        var phrase = new Phrase(_phrases.Count, written, elements.ToImmutable(), denies);
        _phrases.Add(phrase);
        return phrase;
    }

    private Element Step(string step, ref bool denies)
    {
        switch (step)
        {
            case "..": return new(-1, 0, false, 4, false);
            case "...": return new(-1, 0, false, 9, false);
            case "....": return new(-1, 0, false, 16, false);
            case "//": return new(-1, 0, false, 14, true);
        }
        var optional = step.Length > 2 && step[0] == '(' && step[^1] == ')';
        if (!optional && step.Length > 1 && (step[0] == '(' || step[^1] == ')')) { throw new FormatException($"A bracket is not closed in '{step}'."); }
        var set = SetOf(optional ? step[1..^1] : step);
        denies |= set.Words.Any(WordLists.Denying.Contains);
        return new(set.Id, set.Kinds, optional, 0, false);
    }

    private WordSet SetOf(string written)
    {
        if (_sets.TryGetValue(written, out var known)) { return known; }
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var beginnings = new SortedSet<string>(StringComparer.Ordinal);
        var kinds = 0;
        Expand(written, words, beginnings, ref kinds);
        var set = new WordSet(_sets.Count, [.. words], [.. beginnings], kinds);
        _sets.Add(written, set);
        return set;
    }

    private static void Expand(string written, SortedSet<string> words, SortedSet<string> beginnings, ref int kinds)
    {
        foreach (var word in written.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word)
            {
                case "{n}": kinds |= 1 << (int)TokenKind.Number; break;
                case "{url}": kinds |= 1 << (int)TokenKind.Url; break;
                case "{@}": kinds |= 1 << (int)TokenKind.Mention; break;
                case "{mot}": kinds |= 1 << (int)TokenKind.Word; break;
                default:
                    if (word[0] == '{') { Expand(WordLists.Named(word[1..^1]), words, beginnings, ref kinds); }
                    else if (word.Length > 1 && word[^1] == '*') { beginnings.Add(Plain(word[..^1])); }
                    else { words.Add(Plain(word)); }
                    break;
            }
        }
    }

    private static string Plain(string word) => TextFolder.Fold(word).Bare;
}
