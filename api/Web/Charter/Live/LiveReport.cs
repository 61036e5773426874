using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Web.Panel.Words;

namespace Scheduler.Web.Charter.Live;

/// <summary>What the editor shows of a check: each finding once, at its field.</summary>
/// <param name="Findings">Field by field, in reading order.</param>
/// <param name="Said">The same in one sentence, for someone who does not see the marks.</param>
public sealed record LiveReport(ImmutableArray<LiveFinding> Findings, string Said)
{
    /// <summary>Puts the networks' findings together: what several share is said once.</summary>
    public static LiveReport Of(IReadOnlyList<LiveVariant> variants, IReadOnlyList<CheckReport> reports)
    {
        var found = variants.Zip(reports).SelectMany(pair => pair.Second.Findings.Select(finding => (Variant: pair.First, Field: pair.First.Fields.GetValueOrDefault(finding.Part, ""), Finding: finding)));
        // A fact of the post as a whole has no place; several networks say it in the same words.
        var together = found.GroupBy(one => (one.Field, one.Finding.Rule, one.Finding.Start, one.Finding.End, Words: one.Finding.Quote ?? one.Finding.Problem.French));
        var findings = together.Select(group => Merge([.. group], variants)).ToImmutableArray();
        return new([.. findings.OrderBy(finding => finding.Field, StringComparer.Ordinal).ThenBy(finding => finding.Start).ThenByDescending(finding => finding.Severity)], Sentence(findings));
    }

    private static LiveFinding Merge(List<(LiveVariant Variant, string Field, Finding Finding)> group, IReadOnlyList<LiveVariant> variants)
    {
        var (variant, field, finding) = group.MaxBy(one => one.Finding.Severity);
        var whole = field.Length == 0 ? variants.Count : variants.Count(other => other.Fields.ContainsValue(field));
        var on = group.Select(one => one.Variant.Check.Network.ToString()).Distinct().ToList();
        return new()
        {
            Field = field,
            Rule = finding.Rule,
            Severity = Severities.Of(finding.Severity),
            Where = on.Count < whole ? string.Join(", ", on) : "",
            Start = finding.Start ?? 0,
            End = finding.End ?? 0,
            Quote = finding.Quote ?? "",
            Problem = finding.Problem.Said(),
            Instead = finding.Instead.Said(),
            Source = finding.Source.Said(),
            Replacement = variant.Check.Language == "en" ? finding.Replacement?.English : finding.Replacement?.French,
            From = finding.ReplacedStart ?? finding.Start ?? 0,
            To = finding.ReplacedEnd ?? finding.End ?? 0,
        };
    }

    private static string Sentence(ImmutableArray<LiveFinding> findings)
    {
        if (findings.IsEmpty) { return Say.It("live.none"); }
        var counts = findings.CountBy(finding => finding.Severity).OrderByDescending(count => count.Key).Select(count => Say.Many($"live.{count.Key}", count.Value));
        return Say.It("live.said", string.Join(", ", counts));
    }
}
