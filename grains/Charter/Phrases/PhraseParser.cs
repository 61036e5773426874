using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// Reads the rules' phrase language. Steps are separated by spaces: <c>mot</c>, <c>mot+</c> with its feminine and plural, <c>[verbe]</c>
/// conjugated, <c>debut*</c>, <c>un|deux</c>, <c>deux_mots</c>, <c>{liste}</c>, <c>=sûr</c> with its accents, <c>^Mot</c> with a capital,
/// <c>!mot</c> any word but this, <c>(facultatif)</c>; <c>..</c> skips up to 4 words, <c>...</c> up to 9, <c>....</c> up to 16 in the
/// sentence, <c>//</c> up to 14 across sentences. <c>{n}</c> is any number, <c>{url}</c> a link, <c>{@}</c> a mention, <c>{mot}</c> any word.
/// </summary>
internal sealed class PhraseParser(WordLists lists)
{
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly List<Phrase> _phrases = [];

    public IReadOnlyCollection<WordSet> Sets => _sets.Values;

    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>The number of a set written as one step, for code that asks words directly.</summary>
    public int Set(string written) => SetOf(written).Id;

    /// <exception cref="FormatException">The phrase is not well formed, or names a list or a verb that does not exist.</exception>
    public Phrase Parse(string written)
    {
        var elements = ImmutableArray.CreateBuilder<Element>();
        var denies = false;
        foreach (var step in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            elements.Add(Step(step, ref denies));
        }
        if (elements.Count == 0 || elements[0].IsGap || elements[0].Optional || elements[0].Other || elements[^1].IsGap) { throw new FormatException(written); }
        var phrase = new Phrase(_phrases.Count, written, elements.ToImmutable(), denies);
        _phrases.Add(phrase);
        return phrase;
    }

    private Element Step(string step, ref bool denies)
    {
        switch (step)
        {
            case "..": return new(-1, 0) { Gap = 4 };
            case "...": return new(-1, 0) { Gap = 9 };
            case "....": return new(-1, 0) { Gap = 16 };
            case "//": return new(-1, 0) { Gap = 14, Crosses = true };
        }
        var optional = step is ['(', _, .., ')'];
        if (!optional && step.Length > 1 && (step[0] == '(' || step[^1] == ')')) { throw new FormatException(step); }
        var inner = optional ? step[1..^1] : step;
        var other = inner is ['!', _, ..];
        var capital = inner is ['^', _, ..];
        var set = SetOf(other || capital ? inner[1..] : inner);
        denies |= !other && (set.Words.Any(Denial.Words.Contains) || set.Compounds.Any(compound => compound.Split(' ').Any(Denial.Words.Contains)));
        return new(set.Id, set.Kinds) { Optional = optional, Other = other, Capital = capital };
    }

    private WordSet SetOf(string written)
    {
        if (_sets.TryGetValue(written, out var known)) { return known; }
        var set = new WordSetBuilder(lists).Build(_sets.Count, written);
        _sets.Add(written, set);
        return set;
    }
}
