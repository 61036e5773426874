using System.Collections.Immutable;
using Scheduler.Charter.Detectors;
using Scheduler.Charter.Lexicon;
using Scheduler.Charter.Packs;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter;

/// <summary>The rules of a pack, compiled once: their phrases in one book, their words in one vocabulary.</summary>
internal sealed class Engine
{
    private readonly string _version;
    private readonly ImmutableArray<CompiledSignal> _facts;
    private readonly ImmutableArray<CompiledSignal>[] _signalsOf;
    private readonly ImmutableArray<Detector> _detectors;

    public Engine(string version, ImmutableArray<RuleDefinition> rules, WordLists lists)
    {
        _version = version;
        var parser = new PhraseParser(lists);
        Negators = new(parser);
        Questions = new(parser);
        Rejections = [.. Reading.Rejections.All.Select(parser.Parse)];
        Exhibits = [.. Distances.Quoting.Select(parser.Parse)];
        Denunciations = [.. Distances.Denouncing.Select(parser.Parse)];
        No = parser.Set("non|faux|fausse|nenni|jamais|pas|parfois|mythe|erreur|inexact|si|aucune|aucun|rarement|no|false|wrong|nope|malheureusement");
        Refusals = [.. Distances.Refusing.Select(parser.Parse)];
        OfRules = [.. Distances.OfRules.Select(parser.Parse)];
        Others = [.. Distances.Naming.Select(parser.Parse)];
        ImmutableArray<CompiledSignal> signals = [.. rules.SelectMany(rule => rule.Signals.Select(signal => new CompiledSignal(rule.Card, signal, written => Parse(parser, rule.File, written))))];
        _detectors = [.. rules.Where(rule => rule.Detector.Length > 0).Select(rule => Detector.Named(rule, new(rule, parser)))];
        _facts = [.. signals.Where(signal => signal.Triggers.IsEmpty)];
        var signalsOf = signals.SelectMany(signal => signal.Triggers.Select(trigger => (trigger.Id, signal))).Distinct().ToLookup(pair => pair.Id, pair => pair.signal);
        _signalsOf = [.. Enumerable.Range(0, parser.Phrases.Count).Select(id => signalsOf[id].ToImmutableArray())];
        Book = new(parser, [.. signalsOf.Select(group => group.Key)]);
        Vocabulary = new(parser, signalsOf.Select(group => parser.Phrases[group.Key]));
    }

    public PhraseBook Book { get; }

    public Vocabulary Vocabulary { get; }

    public Negators Negators { get; }

    public Questions Questions { get; }

    public ImmutableArray<Phrase> Rejections { get; }

    /// <summary>What says, beside quoted words, that they are only shown.</summary>
    public ImmutableArray<Phrase> Exhibits { get; }

    /// <summary>Words that answer no.</summary>
    public int No { get; }

    /// <summary>What says, anywhere, that quoted words are only shown.</summary>
    public ImmutableArray<Phrase> Denunciations { get; }

    /// <summary>What says, beside a sentence, that what it speaks of was refused.</summary>
    public ImmutableArray<Phrase> Refusals { get; }

    /// <summary>What says, anywhere, that the post speaks of rules.</summary>
    public ImmutableArray<Phrase> OfRules { get; }

    /// <summary>What says, in a sentence, that it speaks of others and does not approve.</summary>
    public ImmutableArray<Phrase> Others { get; }

    public CheckResult Check(CheckedPost post) => Check(post, out _);

    /// <summary>Checks, and counts the steps taken: what the test of linear time measures.</summary>
    public CheckResult Check(CheckedPost post, out long work)
    {
        var reading = new PostReading(post, this);
        var findings = new FindingSink(post, reading.Parts);
        foreach (var signal in _facts) { signal.LookAtFacts(reading, findings); }
        foreach (var part in reading.Parts)
        {
            foreach (var places in part.Triggered)
            {
                foreach (var signal in _signalsOf[places[0].Phrase]) { signal.Look(reading, part, Book[places[0].Phrase], places, findings); }
            }
        }
        foreach (var detector in _detectors) { detector.Look(reading, findings); }
        work = reading.Work;
        return new(_version, findings.ToFindings());
    }

    private static Phrase Parse(PhraseParser parser, string file, Written written)
    {
        try { return parser.Parse(written.Phrase); }
        catch (FormatException fault)
        {
            throw new RuleFileException(file, written.Line, new($"« {written.Phrase} » n’est pas une phrase que la machine sait lire ({fault.Message}).", $"“{written.Phrase}” is not a phrase that the machine can read ({fault.Message})."));
        }
    }
}
