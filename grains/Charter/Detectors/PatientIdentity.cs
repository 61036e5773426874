using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Counts what lets a patient be recognised in the story of a treatment: a name at once, three facts together, two perhaps.</summary>
/// <remarks>
/// Groups: noms, civilités, prénoms, message, récit, personne, soignants, fiction, général, and the facts: âge, métier, parenté, date, mort, appartenance,
/// circonstance, lieu (with "pas un lieu").
/// </remarks>
internal sealed class PatientIdentity(RuleCard card, DetectorWords words) : Detector
{
    private const int EnoughToBlock = 3;
    private const int EnoughToAttest = 2;

    // Sentences before and after in which a story may say that it is one of care.
    private const int StoryReach = 2;

    // The kinds of facts, in the order of the groups; a place is the last.
    private static readonly string[] s_groups = ["âge", "métier", "parenté", "date", "mort", "appartenance", "circonstance"];
    private const int Age = 0;
    private const int Trade = 1;
    private const int Kinship = 2;
    private const int Date = 3;
    private const int Death = 4;
    private const int Circumstance = 6;
    private const int Place = 7;

    // A follow-up "at 10 years" is no age; nobody is operated on at "44 years of follow-up".
    private const int YoungestWithoutWord = 14;

    private static readonly Bilingual s_perhaps = new("Ces indices réunis pourraient permettre de reconnaître un patient : confirmez que non.", "Together these facts might let a patient be recognised: confirm that they do not.");

    private readonly ImmutableArray<Phrase> _names = words.Phrases("noms");
    private readonly ImmutableArray<Phrase> _civilities = words.Phrases("civilités");
    private readonly ImmutableArray<Phrase> _firstNames = words.Phrases("prénoms");
    private readonly ImmutableArray<(Phrase Phrase, int Clue)> _facts = [.. s_groups.SelectMany((group, kind) => words.Phrases(group).Select(phrase => (phrase, kind)))];
    private readonly ImmutableArray<Phrase> _places = words.Phrases("lieu");
    private readonly ImmutableArray<Phrase> _notPlaces = words.Phrases("pas un lieu");
    private readonly ImmutableArray<Phrase> _story = words.Phrases("récit");
    private readonly ImmutableArray<Phrase> _colleagues = words.Phrases("soignants");
    private readonly ImmutableArray<Phrase> _fiction = words.Phrases("fiction");
    private readonly ImmutableArray<Phrase> _general = words.Phrases("général");
    private readonly ImmutableArray<Phrase> _someone = words.Phrases("personne");
    private readonly ImmutableArray<Phrase> _message = words.Phrases("message");
    private readonly ImmutableArray<Phrase> _namedAges = words.Phrases("nom et âge");
    private readonly ImmutableArray<Phrase> _bareAge = words.Phrases("âge seul");

    public override void Look(PostReading post, FindingSink findings)
    {
        if (_fiction.Any(phrase => post.Parts.Any(part => part.Matches(phrase).Any(match => part.DeniedBy[match.First] < 0)))) { return; }
        foreach (var part in post.Parts)
        {
            foreach (var match in Found(part, _names).Where(match => HasName(part, match) && !Colleague(post, part, match))) { Add(findings, part, match, Severity.Block); }
            foreach (var match in Found(part, _namedAges).Where(match => IsNamedAge(part, match) && !_facts.Any(fact => fact.Clue == Age && part.BeginsAt(fact.Phrase, match.First)) && !Colleague(post, part, match) && Told(post, part, match))) { Add(findings, part, match, Severity.Block); }
            foreach (var match in Found(part, _civilities).Where(match => Named(part, match))) { AddCivility(post, part, match, findings); }
            foreach (var match in Found(part, _firstNames).Where(match => HasName(part, match) && ToldByName(post, part, match)))
            {
                findings.Add(card, Severity.Attest, part, (match.First, match.Last), s_perhaps);
            }
            Recognise(post, part, findings);
        }
    }

    private static IEnumerable<PhraseMatch> Found(PartReading part, ImmutableArray<Phrase> phrases) => phrases.SelectMany(phrase => part.Matches(phrase));

    private void Add(FindingSink findings, PartReading part, PhraseMatch match, Severity severity) => findings.Add(card, severity, part, (match.First, match.Last));

    private void AddCivility(PostReading post, PartReading part, PhraseMatch match, FindingSink findings)
    {
        var told = post.Post.Channel == "review_reply" || part.Name.StartsWith("words/", StringComparison.Ordinal) || Told(post, part, match) || part.Quotes.CloseNear(match.First, before: 5, after: -1);
        if (told && !Colleague(post, part, match)) { Add(findings, part, match, Severity.Block); }
    }

    private void Recognise(PostReading post, PartReading part, FindingSink findings)
    {
        var bySentence = Facts(part).GroupBy(fact => part.Tokens.SentenceOf(fact.Match.First)).ToDictionary(group => group.Key, group => group.ToList());
        var reported = -1;
        foreach (var sentence in bySentence.Keys.Order())
        {
            if (sentence <= reported || General(part, sentence)) { continue; }
            var own = bySentence[sentence];
            // A story goes on over the next sentence, and its date and place may stand in the one before.
            var around = new[] { sentence - 1, sentence, sentence + 1 }.Where(near => near > reported && bySentence.ContainsKey(near) && !General(part, near) && (near == sentence || !post.Holds(part, bySentence[near][0].Match, _colleagues, Reach.Sentence))).SelectMany(near => bySentence[near]).ToList();
            var enough = Kinds(own) >= EnoughToBlock || Kinds(around) < EnoughToBlock ? own : around;
            var count = Kinds(enough);
            if (count < EnoughToAttest || !SpeaksOfSomeone(part, own) || !Treated(post, part, own[0].Match)) { continue; }
            if (post.Holds(part, own[0].Match, _colleagues, Reach.Sentence) || !Anyone(post, part, own)) { continue; }
            var first = enough.Min(fact => fact.Match.First);
            var last = enough.Max(fact => fact.Match.Last);
            findings.Add(card, count >= EnoughToBlock ? Severity.Block : Severity.Attest, part, (first, last), count >= EnoughToBlock ? null : s_perhaps);
            reported = part.Tokens.SentenceOf(last);
        }
    }

    private static int Kinds(List<(PhraseMatch Match, int Clue)> facts) => facts.Select(fact => fact.Clue).Distinct().Count();

    // An age, a trade, a death, an accident that only one person had.
    private static bool SpeaksOfSomeone(PartReading part, List<(PhraseMatch Match, int Clue)> facts) => facts.Any(fact => fact.Clue is Age or Trade or Death or Circumstance or Kinship);

    // A trade, a date and a place are an inauguration as well; an age, a death or an accident is somebody's.
    private bool Anyone(PostReading post, PartReading part, List<(PhraseMatch Match, int Clue)> facts) =>
        facts.Any(fact => fact.Clue is Age or Death or Circumstance) || post.Holds(part, facts[0].Match, _someone, Reach.Nearby);

    private bool Treated(PostReading post, PartReading part, PhraseMatch match)
    {
        var sentence = part.Tokens.SentenceOf(match.First);
        var first = Math.Max(0, sentence - StoryReach);
        var end = Math.Min(part.Tokens.Sentences.Count, sentence + StoryReach + 1);
        return post.Holds(part, match, _story, Reach.Nearby) || Enumerable.Range(first, end - first).Any(near => _story.Any(phrase => part.MatchesIn(phrase, near).Any()));
    }

    private bool General(PartReading part, int sentence) => _general.Any(phrase => part.MatchesIn(phrase, sentence).Any());

    private IEnumerable<(PhraseMatch Match, int Clue)> Facts(PartReading part)
    {
        foreach (var (phrase, clue) in _facts)
        {
            foreach (var match in part.Matches(phrase)) { if (part.DeniedBy[match.First] < 0) { yield return (match, clue); } }
        }
        foreach (var match in Found(part, _bareAge).Where(match => IsAge(part, match))) { yield return (match, Age); }
        foreach (var match in Found(part, _places).Where(match => IsPlace(part, match))) { yield return (match, Place); }
    }

    // "…, soixante-douze ans, …", "(52 ans)", "à quarante-quatre ans": between marks, or after "à" from an age that follow-ups do not have.
    private static bool IsAge(PartReading part, PhraseMatch match)
    {
        var before = match.First == 0 ? default : part.Word(match.First - 1);
        var after = match.Last + 1 < part.Tokens.Count ? part.Word(match.Last + 1) : default;
        var closed = after.IsEmpty || after[0] is ',' or ')' or ';' or ':' or '-' or '.' or '…';
        if (before.Length == 1 && before[0] is ',' or '(' or '-') { return closed || after is "et"; }
        if (before is not ("a" or "ses") || (match.First > 1 && part.Word(match.First - 2) is "comme" or "qu" or "des" or "jusqu")) { return false; }
        return closed && (part.Tokens[match.First].Kind != TokenKind.Number || int.TryParse(part.Word(match.First), out var years) && years >= YoungestWithoutWord && years % 5 != 0);
    }

    // "Pour Mathis, 8 ans, …": a name and an age, where no place or house stands before.
    private static bool IsNamedAge(PartReading part, PhraseMatch match)
    {
        var after = match.Last + 1 < part.Tokens.Count ? part.Word(match.Last + 1) : default;
        if (!after.IsEmpty && after[0] is not (',' or ')' or ';' or '.' or '…' or '-' or ':')) { return false; }
        if (match.First == part.SentenceOf(match).First) { return true; }
        return part.Tokens[match.First - 1].Kind is TokenKind.Emoji or TokenKind.Sign || part.Word(match.First - 1) is "pour" or "voici" or "avec" or "et" or "est" or "patient" or "patiente" or "petit" or "petite" or "jeune" or "notre" or "meet" or "is" or "for";
    }

    // A capital after "à", "de", "près de"; not an acronym, a hospital, a congress or somebody's disease.
    private bool IsPlace(PartReading part, PhraseMatch match)
    {
        if (!part.IsCapital(match.Last) || part.Text.IsCapital(part.Tokens[match.Last].Start + 1) || part.Word(match.Last).Length < 3) { return false; }
        return !_notPlaces.Any(phrase => part.MatchesIn(phrase, part.Tokens.SentenceOf(match.First)).Any(not => not.First <= match.Last && not.Last >= match.Last));
    }

    // A first name alone: of one who wrote to say thanks, or in a story of care that names no colleague.
    private bool ToldByName(PostReading post, PartReading part, PhraseMatch match) =>
        !post.Holds(part, match, _colleagues, Reach.Nearby) && (post.Holds(part, match, _someone, Reach.Nearby) || (part.Quotes.CloseNear(match.First, before: 39, after: 39) && post.Holds(part, match, _message, Reach.Post)));

    private bool Told(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _story, Reach.Nearby) || part.Quotes.CloseNear(match.First, before: 39, after: 39);

    private bool Colleague(PostReading post, PartReading part, PhraseMatch match) => post.Holds(part, match, _colleagues, Reach.Sentence);

    // "Mme X" names nobody; "Monsieur le maire" is not a name.
    private static bool Named(PartReading part, PhraseMatch match) =>
        part.IsCapital(match.First) && part.IsCapital(match.Last) && part.Word(match.Last) is not ("x" or "y" or "z" or "le" or "la" or "madame" or "monsieur" or "docteur" or "dr" or "pr" or "internaute" or "patient" or "patiente" or "je" or "nous" or "vous" or "tout" or "dupont" or "dupond" or "durand" or "martin" or "bovary" or "fictif" or "fictive")
        && !(part.Word(match.First) is "m" && part.Word(match.Last).Length < 2);

    private static bool HasName(PartReading part, PhraseMatch match)
    {
        for (var at = match.First; at <= match.Last; at++) { if (part.IsCapital(at) && (at > match.First || part.Word(at).Length > 2)) { return true; } }
        return false;
    }
}
