using System.Collections.Immutable;
using Scheduler.Charter.Lexicon;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// Reads the rules' phrase language. Steps are separated by spaces: <c>mot</c>, <c>mot+</c> with its feminine and plural, <c>[verbe]</c>
/// conjugated, <c>debut*</c>, <c>un|deux</c>, <c>deux_mots</c>, <c>{liste}</c>, <c>=sûr</c> with its accents, <c>^Mot</c> with a capital,
/// <c>!mot</c> any word but this, <c>(facultatif)</c>; <c>..</c> skips up to 4 words, <c>...</c> up to 9, <c>....</c> up to 16 in the
/// sentence, <c>//</c> up to 14 across sentences. <c>{n}</c> is any number, <c>{url}</c> a link, <c>{@}</c> a mention, <c>{mot}</c> any word, <c>{Nom}</c> one with a capital.
/// </summary>
internal sealed class PhraseParser(WordLists lists)
{
    private readonly Atoms _atoms = new(lists);
    private readonly Dictionary<string, WordSet> _sets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase> _written = new(StringComparer.Ordinal);
    private readonly List<Phrase> _phrases = [];

    public IReadOnlyList<Atom> Atoms => _atoms.All;

    public IReadOnlyCollection<WordSet> Sets => _sets.Values;

    public IReadOnlyList<Phrase> Phrases => _phrases;

    /// <summary>The number of a set written as one step, for code that asks words directly.</summary>
    public int Set(string written) => SetOf(written).Id;

    /// <summary>The phrase that was written: the same one, however many rules write it.</summary>
    /// <exception cref="FormatException">The phrase is not well formed, or names a list or a verb that does not exist.</exception>
    public Phrase Parse(string written)
    {
        if (_written.TryGetValue(written, out var known)) { return known; }
        var elements = ImmutableArray.CreateBuilder<Element>();
        foreach (var step in written.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            elements.Add(Step(step));
        }
        if (elements.Count == 0 || elements[0].IsGap || elements[0].Optional || elements[0].Other || elements[^1].IsGap) { throw new FormatException(written); }
        var phrase = new Phrase(_phrases.Count, written, elements.ToImmutable());
        _phrases.Add(phrase);
        return _written[written] = phrase;
    }

    private Element Step(string step)
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
        return new(set.Id, set.Kinds) { Optional = optional, Other = other, Capital = capital };
    }

    private WordSet SetOf(string written)
    {
        if (_sets.TryGetValue(written, out var known)) { return known; }
        var (atoms, kinds) = _atoms.Of(written);
        return _sets[written] = new(_sets.Count, atoms, kinds);
    }
}
