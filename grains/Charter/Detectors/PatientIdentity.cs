using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Counts what lets a patient be recognised in the story of a treatment: a name at once, three facts together, two perhaps.</summary>
/// <remarks>Groups: noms, marques, civilités, prénoms, mentions, avec la mention, âge, métier, parenté, date, mort, appartenance, lieu, récit, soignants.</remarks>
internal sealed class PatientIdentity(RuleCard card, DetectorWords words) : Detector
{
    private const int EnoughToBlock = 3;
    private const int EnoughToAttest = 2;

    private static readonly Bilingual s_perhaps = new("Ces indices réunis pourraient permettre de reconnaître un patient : confirmez que non.", "Together these facts might let a patient be recognised: confirm that they do not.");

    private readonly ImmutableArray<Phrase> _names = words.Phrases("noms");
    private readonly ImmutableArray<Phrase> _civilities = words.Phrases("civilités");
    private readonly ImmutableArray<Phrase> _firstNames = words.Phrases("prénoms");
    private readonly ImmutableArray<(Phrase Phrase, int Clue)> _facts =
        [.. ((string[])["âge", "métier", "parenté", "date", "mort", "appartenance"]).SelectMany((group, kind) => words.Phrases(group).Select(phrase => (phrase, kind)))];
    private readonly ImmutableArray<Phrase> _story = words.Phrases("récit");
    private readonly ImmutableArray<Phrase> _colleagues = words.Phrases("soignants");
    private readonly ImmutableArray<Phrase> _mentions = words.Phrases("mentions");
    private readonly ImmutableArray<Phrase> _company = words.Phrases("avec la mention");
    private readonly ImmutableArray<Phrase> _marks = words.Phrases("marques");
    private readonly ImmutableArray<Phrase> _places = words.Phrases("lieu");

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var match in _names.SelectMany(phrase => part.Matches(phrase)).Where(match => IsCapital(part, match) && !Colleague(post, part, match))) { Add(findings, part, match, Severity.Block); }
            foreach (var match in _marks.SelectMany(phrase => part.Matches(phrase))) { Add(findings, part, match, Severity.Block); }
            foreach (var match in _civilities.SelectMany(phrase => part.Matches(phrase)).Where(match => Named(part, match))) { AddCivility(post, part, match, findings); }
            foreach (var match in _firstNames.SelectMany(phrase => part.Matches(phrase)).Where(match => !Colleague(post, part, match) && (IsCapital(part, match) || part.IsCapital(match.First)) && Told(post, part, match)))
            {
                findings.Add(card, Severity.Attest, part, (match.First, match.Last), s_perhaps);
            }
            foreach (var match in _mentions.SelectMany(phrase => part.Matches(phrase)).Where(match => post.Holds(part, match, _company, Reach.Nearby))) { Add(findings, part, match, Severity.Block); }
            Recognise(post, part, findings);
        }
    }

    private void Add(FindingSink findings, PartReading part, PhraseMatch match, Severity severity) => findings.Add(card, severity, part, (match.First, match.Last));

    private void AddCivility(PostReading post, PartReading part, PhraseMatch match, FindingSink findings)
    {
        var told = post.Post.Channel == "review_reply" || Told(post, part, match) || part.Quotes.CloseNear(match.First, before: 5, after: -1);
        if (told && !Colleague(post, part, match)) { Add(findings, part, match, Severity.Block); }
    }

    private void Recognise(PostReading post, PartReading part, FindingSink findings)
    {
        var found = _facts.SelectMany(fact => part.Matches(fact.Phrase).Select(match => (match, fact.Clue))).ToList();
        foreach (var sentence in found.GroupBy(item => part.Tokens.SentenceOf(item.match.First)))
        {
            var facts = sentence.Concat(Places(part, sentence.Key)).ToList();
            var count = facts.Select(fact => fact.Item2).Distinct().Count();
            var first = facts.MinBy(fact => fact.Item1.First).Item1;
            var person = facts.Any(fact => fact.Item2 is 0 or 1 or 4);
            if (count < EnoughToAttest || !person || !post.Holds(part, first, _story, Reach.Nearby) || count < EnoughToBlock && post.Holds(part, first, _colleagues, Reach.Nearby)) { continue; }
            findings.Add(card, count >= EnoughToBlock ? Severity.Block : Severity.Attest, part, (first.First, facts.Max(fact => fact.Item1.Last)), count >= EnoughToBlock ? null : s_perhaps);
        }
    }

    private IEnumerable<(PhraseMatch, int)> Places(PartReading part, int sentence)
    {
        return _places.SelectMany(place => part.MatchesIn(place, sentence)).Where(match => part.IsCapital(match.Last) && !part.Text.IsCapital(part.Tokens[match.Last].Start + 1)).Take(1).Select(match => (match, 5));
    }

    private bool Told(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _story, Reach.Nearby) || part.Quotes.CloseNear(match.First, before: 39, after: 39);

    private bool Colleague(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _colleagues, Reach.Sentence);

    // "Mme X" names nobody; "Monsieur le maire" is not a name.
    private static bool Named(PartReading part, PhraseMatch match) =>
        part.IsCapital(match.First) && part.IsCapital(match.Last) && part.Word(match.Last) is not ("x" or "y" or "z" or "le" or "la" or "madame" or "monsieur" or "docteur")
        && !(part.Word(match.First) is "m" && part.Word(match.Last).Length < 2);

    private static bool IsCapital(PartReading part, PhraseMatch match)
    {
        for (var at = match.First; at <= match.Last; at++) { if (part.IsCapital(at) && at > match.First || at == match.First && part.Word(at).Length > 2 && part.IsCapital(at)) { return true; } }
        return false;
    }
}
