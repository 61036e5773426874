using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter;

/// <summary>The rules, compiled once: their phrases in one book, their words in one vocabulary.</summary>
internal sealed class Engine
{
    private readonly ImmutableArray<Rule> _rules;
    private readonly ImmutableArray<CompiledClue> _clues;

    public Engine(ImmutableArray<Rule> rules)
    {
        _rules = rules;
        var parser = new PhraseParser();
        Negators = new(parser);
        Rejections = [.. Lexicon.WordLists.Rejections.Select(parser.Parse)];
        foreach (var rule in rules) { rule.Prepare(parser); }
        _clues = [.. rules.SelectMany(rule => rule.Clues.Select(clue => new CompiledClue(rule.Card, clue, parser)))];
        Book = new(parser.Phrases);
        Vocabulary = new(parser.Sets, parser.Phrases);
    }

    public static Engine Default { get; } = new(Rulebook.Rules);

    public PhraseBook Book { get; }

    public Vocabulary Vocabulary { get; }

    public Negators Negators { get; }

    public ImmutableArray<Phrase> Rejections { get; }

    public CheckResult Check(CheckedPost post) => Check(post, out _);

    /// <summary>Checks, and counts the steps taken: what the test of linear time measures.</summary>
    public CheckResult Check(CheckedPost post, out long work)
    {
        var reading = new PostReading(post, this);
        var findings = new FindingSink(post, reading.Parts);
        foreach (var clue in _clues) { clue.Look(reading, findings); }
        foreach (var rule in _rules) { rule.Look(reading, findings); }
        work = reading.Work;
        return new(Rulebook.Version, findings.ToFindings());
    }
}
