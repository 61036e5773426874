using System.Collections.Immutable;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>Gathers findings: what one rule says twice of the same place is said once, and neighbours are joined.</summary>
internal sealed class FindingSink(CheckedPost post, ImmutableArray<PartReading> parts)
{
    // A text that repeats one offence a thousand times is answered as well by its first fifty.
    private const int MostOfARule = 50;

    // ", " or " et " between two passages of the same rule: one passage.
    private const int Neighbouring = 4;

    // Beyond this, joined passages are no longer one that anyone would read.
    private const int LongestJoined = 600;

    private readonly List<(int Part, Finding Finding)> _found = [];

    /// <summary>Reports a passage: tokens <c>First</c> to <c>Last</c> of a part, both included.</summary>
    public void Add(RuleCard card, Severity severity, PartReading part, (int First, int Last) tokens, Bilingual? problem = null, Bilingual? instead = null)
    {
        Add(part, tokens, Make(card, severity, problem, instead), null, card.Replacement);
    }

    /// <summary>Reports what a signal found.</summary>
    public void Add(RuleCard card, Signal signal, PartReading part, (int First, int Last) tokens)
    {
        Add(part, tokens, Make(card, signal.Severity, signal.Problem, signal.Instead), signal.Replacement, card.Replacement);
    }

    /// <summary>Reports facts about the post that a signal found.</summary>
    public void Add(RuleCard card, Signal signal) => _found.Add((int.MaxValue, Make(card, signal.Severity, signal.Problem, signal.Instead)));

    /// <summary>Reports a fact about the post.</summary>
    public void Add(RuleCard card, Severity severity, Bilingual? problem = null, Bilingual? instead = null) =>
        _found.Add((int.MaxValue, Make(card, severity, problem, instead)));

    private void Add(PartReading part, (int First, int Last) tokens, Finding finding, Bilingual? own, Bilingual? whole)
    {
        var (start, end) = part.Origin(tokens.First, tokens.Last);
        var rewriting = Rewriting.Of(part, tokens, own, whole);
        _found.Add((parts.IndexOf(part), finding with
        {
            Part = part.Name,
            Start = start,
            End = end,
            Replacement = rewriting?.Words,
            ReplacedStart = rewriting?.Start,
            ReplacedEnd = rewriting?.End,
        }));
    }

    public ImmutableArray<Finding> ToFindings()
    {
        var kept = ImmutableArray.CreateBuilder<(int Part, Finding Finding)>();
        foreach (var group in _found.GroupBy(item => (item.Part, item.Finding.Rule)))
        {
            kept.AddRange(Joined(group).Take(MostOfARule));
        }
        return
        [
            .. kept.OrderBy(item => item.Part).ThenBy(item => item.Finding.Start).ThenBy(item => item.Finding.End)
                .ThenBy(item => item.Finding.Rule, StringComparer.Ordinal).ThenByDescending(item => item.Finding.Severity)
                .Select(item => Quoted(item.Part, item.Finding)),
        ];
    }

    private Finding Quoted(int part, Finding finding) =>
        finding is { Start: { } start, End: { } end } ? finding with { Quote = parts[part].Text.Original[start..end] } : finding;

    private Finding Make(RuleCard card, Severity severity, Bilingual? problem, Bilingual? instead) => new()
    {
        Rule = card.Id,
        Severity = severity == Severity.Block && card.CharterOnly && !post.Meta.Profile.CharterSigned ? Severity.Attest : severity,
        Part = PartName.Text,
        Problem = problem ?? card.Problem,
        Source = card.Source,
        Instead = instead ?? card.Instead,
    };

    private IEnumerable<(int Part, Finding Finding)> Joined(IEnumerable<(int Part, Finding Finding)> items)
    {
        (int Part, Finding Finding)? last = null;
        foreach (var item in items.OrderBy(item => item.Finding.Start).ThenByDescending(item => item.Finding.End).ThenByDescending(item => item.Finding.Severity))
        {
            if (last is not { } before) { last = item; continue; }
            if (Join(item.Part, before.Finding, item.Finding) is { } joined) { last = (item.Part, joined); continue; }
            yield return before;
            last = item;
        }
        if (last is { } end) { yield return end; }
    }

    private Finding? Join(int part, Finding a, Finding b)
    {
        if (a.Start is not { } start || a.End is not { } end) { return a.Problem == b.Problem ? (a.Severity >= b.Severity ? a : b) : null; }
        if (b.Start >= end && !(a.Severity == b.Severity && Neighbours(parts[part].Text.Original, end, b.Start ?? end))) { return null; }
        if (a.Severity != b.Severity) { return a.Severity > b.Severity ? a : b; }
        var last = Math.Max(end, b.End ?? end);
        return last - start > LongestJoined && b.End > end ? null : a with { End = last, ReplacedEnd = Furthest(a.ReplacedEnd, b.ReplacedEnd) };
    }

    private static int? Furthest(int? a, int? b) => a is null || b is null ? a : Math.Max(a.Value, b.Value);

    private static bool Neighbours(string text, int end, int start) =>
        start - end <= Neighbouring && text[start] != '#' && !text.AsSpan(end, start - end).ContainsAny('\n', '.');
}
