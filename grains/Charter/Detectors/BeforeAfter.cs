using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Pairs what is said before with what is said after: announced, or shown on the pictures.</summary>
/// <remarks>Groups: avant, après, refus, paire, résultat à, pratique, montre.</remarks>
internal sealed class BeforeAfter(RuleCard card, DetectorWords words) : Detector
{
    private readonly ImmutableArray<Phrase> _before = words.Phrases("avant");
    private readonly ImmutableArray<Phrase> _after = words.Phrases("après");
    private readonly ImmutableArray<Phrase> _refusal = words.Phrases("refus");
    private readonly ImmutableArray<Phrase> _pairs = words.Phrases("paire");
    private readonly ImmutableArray<Phrase> _resultAt = words.Phrases("résultat à");
    private readonly ImmutableArray<Phrase> _practical = words.Phrases("pratique");
    private readonly ImmutableArray<Phrase> _shown = words.Phrases("montre");

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Parts.Any(Refuses)) { return; }
        var pictures = post.Subjects;
        var patient = pictures.Any(picture => picture is MediaSubject.Subject.Patient or MediaSubject.Subject.Face or MediaSubject.Subject.Unclear);
        foreach (var part in post.Parts)
        {
            foreach (var match in _pairs.SelectMany(phrase => part.Matches(phrase)).Where(match => Counts(post, part, match)))
            {
                var sure = patient || post.Holds(part, match, _shown, Reach.Nearby);
                if (!Drawn(pictures)) { findings.Add(card, sure ? Severity.Block : Severity.Attest, part, (match.First, match.Last)); }
            }
            if (part.Name != PartName.Text || !pictures.Any(picture => picture is MediaSubject.Subject.Patient or MediaSubject.Subject.Face)) { continue; }
            foreach (var match in _resultAt.SelectMany(phrase => part.Matches(phrase))) { findings.Add(card, Severity.Block, part, (match.First, match.Last)); }
        }
        if (pictures.Length > 1 && pictures.All(picture => picture == MediaSubject.Subject.Clinical) && post.Parts.Any(part => Shows(part, _before)) && post.Parts.Any(part => Shows(part, _after)))
        {
            findings.Add(card, Severity.Attest, card.Problem, card.Instead);
        }
    }

    private bool Counts(PostReading post, PartReading part, PhraseMatch match) =>
        !_practical.Any(phrase => part.BeginsAt(phrase, match.First)) && !Asked(part, match) && !post.Rejected(part, match);

    // A title that asks "before/after: why?" speaks of it; a hashtag never does.
    private static bool Asked(PartReading part, PhraseMatch match) => part.SentenceOf(match).IsQuestion && part.Tokens[match.First].Hash < 0;

    // One sentence that refuses before/afters makes the post a refusal.
    private bool Refuses(PartReading part) => _pairs.Any(phrase => part.Matches(phrase).Any(match => part.DeniedBy[match.First] >= 0
        || _refusal.Any(refusal => part.MatchesIn(refusal, part.Tokens.SentenceOf(match.First)).Any())));

    private static bool Drawn(ImmutableArray<MediaSubject.Subject> pictures) => pictures.Length > 0 && pictures.All(picture => picture == MediaSubject.Subject.Drawing);

    private static bool Shows(PartReading part, ImmutableArray<Phrase> phrases) => part.Name.StartsWith("alt/", StringComparison.Ordinal) && phrases.Any(phrase => part.Matches(phrase).Count > 0);
}
