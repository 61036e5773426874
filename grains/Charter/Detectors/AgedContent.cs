using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Tells how old a text says it is ("tournée en 2016"), and how old its only sources are.</summary>
/// <remarks>Groups: daté de (a phrase that ends with the year), source datée (likewise), sujet qui change.</remarks>
internal sealed class AgedContent(RuleCard card, DetectorWords words) : Detector
{
    private const int OldAfterYears = 3;
    private const int SourceOldAfterYears = 10;

    private static readonly Bilingual s_source = new("La seule source citée a plus de dix ans.", "The only source cited is more than ten years old.");

    private readonly ImmutableArray<Phrase> _dated = words.Phrases("daté de");
    private readonly ImmutableArray<Phrase> _sources = words.Phrases("source datée");

    public override void Look(PostReading post, FindingSink findings)
    {
        if (post.Post.AsOf is not { } today) { return; }
        foreach (var part in post.Parts)
        {
            foreach (var (match, year) in Years(part, _dated))
            {
                if (today.Year - year > OldAfterYears) { findings.Add(card, Severity.Warn, part, (match.First, match.Last)); }
            }
            var sources = Years(part, _sources).ToList();
            if (sources.Count > 0 && sources.All(source => today.Year - source.Year > SourceOldAfterYears)) { findings.Add(card, Severity.Warn, part, (sources[0].Match.First, sources[0].Match.Last), s_source); }
        }
    }

    private static IEnumerable<(PhraseMatch Match, int Year)> Years(PartReading part, ImmutableArray<Phrase> phrases) =>
        from phrase in phrases
        from match in part.Matches(phrase)
        let year = int.TryParse(part.Word(match.Last), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        where year is > 1950 and < 2100
        select (match, year);
}
