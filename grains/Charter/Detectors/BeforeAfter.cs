using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Pairs what is said before with what is said after: announced, or shown on the pictures.</summary>
/// <remarks>Groups: refus, paire, paire montrée (said so only where a body is shown), résultat à, pratique, montre, droit, ailleurs, enseignement.</remarks>
internal sealed class BeforeAfter(RuleCard card, DetectorWords words) : Detector
{
    private readonly ImmutableArray<Phrase> _refusal = words.Phrases("refus");
    private readonly ImmutableArray<Phrase> _pairs = words.Phrases("paire");
    private readonly ImmutableArray<Phrase> _shownPairs = words.Phrases("paire montrée");
    private readonly ImmutableArray<Phrase> _resultAt = words.Phrases("résultat à");
    private readonly ImmutableArray<Phrase> _practical = words.Phrases("pratique");
    private readonly ImmutableArray<Phrase> _shown = words.Phrases("montre");
    private readonly ImmutableArray<Phrase> _law = words.Phrases("droit");
    private readonly ImmutableArray<Phrase> _elsewhere = words.Phrases("ailleurs");
    private readonly ImmutableArray<Phrase> _teaching = words.Phrases("enseignement");

    public override void Look(PostReading post, FindingSink findings)
    {
        var pictures = post.Subjects;
        var patient = pictures.Any(IsBody);
        Pictures(post, findings);
        if (!patient && (Drawn(pictures) || post.Parts.Any(Refuses))) { return; }
        foreach (var part in post.Parts.Where(part => !IsDescription(part)))
        {
            foreach (var match in (patient ? _pairs.AddRange(_shownPairs) : _pairs).SelectMany(phrase => part.Matches(phrase)).Where(match => Counts(post, part, match)))
            {
                if (!patient && (post.Holds(part, match, _elsewhere, Reach.Nearby) || post.Holds(part, match, _law, Reach.Post))) { continue; }
                var sure = (patient && !Teaches(post)) || post.Holds(part, match, _shown, Reach.Nearby);
                findings.Add(card, sure ? Severity.Block : Severity.Attest, part, (match.First, match.Last));
            }
            if (part.Name != PartName.Text || !pictures.Any(IsBody)) { continue; }
            foreach (var match in _resultAt.SelectMany(phrase => part.Matches(phrase))) { findings.Add(card, Severity.Block, part, (match.First, match.Last)); }
        }
    }

    // What the pictures tell by themselves: one body twice, or two clinical images of one case.
    private void Pictures(PostReading post, FindingSink findings)
    {
        var media = post.Post.Media;
        var bodies = Enumerable.Range(0, media.Length).Where(i => IsBody(post.Subjects[i])).ToList();
        var twice = bodies.Count > 1 && bodies.Any(i => MediaSubject.IsOneOfTwo(media[i]) || media[i].Caption is { Length: > 0 } && MediaSubject.IsOneOfTwo(new() { Alt = media[i].Caption }));
        if (twice || bodies.Any(i => MediaSubject.ShowsBoth(media[i]) || MediaSubject.IsMadeOfTwo(media[i]))) { findings.Add(card, Teaches(post) ? Severity.Attest : Severity.Block); return; }
        var clinical = Enumerable.Range(0, media.Length).Where(i => post.Subjects[i] == MediaSubject.Subject.Clinical).ToList();
        if ((clinical.Count > 1 && clinical.Any(i => MediaSubject.IsOneOfTwo(media[i]))) || clinical.Any(i => MediaSubject.ShowsBoth(media[i]))) { findings.Add(card, Severity.Attest); }
    }

    private static bool IsBody(MediaSubject.Subject subject) => subject is MediaSubject.Subject.Patient or MediaSubject.Subject.Face or MediaSubject.Subject.Unclear;

    private bool Teaches(PostReading post) => _teaching.Any(post.Anywhere);

    private bool Counts(PostReading post, PartReading part, PhraseMatch match) =>
        !_practical.Any(phrase => part.BeginsAt(phrase, match.First)) && !Asked(part, match) && part.DeniedBy[match.First] < 0 && !post.Rejected(part, match);

    // A title that asks "before/after: why?" speaks of it; a hashtag never does.
    private static bool Asked(PartReading part, PhraseMatch match) => part.SentenceOf(match).IsQuestion && part.Tokens[match.First].Hash < 0;

    // One sentence that refuses before/afters makes a post without a patient's picture a refusal.
    private bool Refuses(PartReading part) => _pairs.Any(phrase => part.Matches(phrase).Any(match => part.DeniedBy[match.First] >= 0 || RefusedFrom(part, part.Tokens.SentenceOf(match.First))));

    // "On me réclame des avant/après. Je n'en publie pas.": the refusal may stand in the next sentence.
    private bool RefusedFrom(PartReading part, int sentence) =>
        Enumerable.Range(sentence, Math.Min(2, part.Tokens.Sentences.Count - sentence)).Any(at => _refusal.Any(refusal => part.MatchesIn(refusal, at).Any()));

    private static bool Drawn(ImmutableArray<MediaSubject.Subject> pictures) => pictures.Length > 0 && pictures.All(picture => picture == MediaSubject.Subject.Drawing);

    private static bool IsDescription(PartReading part) => part.Name.StartsWith("alt/", StringComparison.Ordinal) || part.Name.StartsWith("caption/", StringComparison.Ordinal) || part.Name.StartsWith("words/", StringComparison.Ordinal);
}
