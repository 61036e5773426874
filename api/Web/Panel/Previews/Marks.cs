using Scheduler.Contracts.Charter;

namespace Scheduler.Web.Panel.Previews;

/// <summary>Cuts a text where its findings begin and end. Where two overlap, the graver is shown.</summary>
public static class Marks
{
    /// <summary>The text in pieces; joined they are the text again.</summary>
    public static IReadOnlyList<Piece> Split(string text, IReadOnlyList<PostFinding> findings, string channel, string part)
    {
        var spans = Spans(text, findings, channel, part);
        if (spans.Count == 0) { return [new(text)]; }
        int[] cuts = [.. spans.SelectMany(s => new[] { s.Start, s.End }).Append(0).Append(text.Length).Distinct().Order()];
        List<Piece> pieces = [];
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var (from, to) = (cuts[i], cuts[i + 1]);
            var over = spans.Where(s => s.Start <= from && s.End >= to).OrderByDescending(s => s.Finding.Severity).ThenBy(s => s.Start).FirstOrDefault();
            pieces.Add(over is null ? new(text[from..to]) : new(text[from..to], over.Finding, over.Number, over.End == to));
        }
        return pieces;
    }

    private static List<Span> Spans(string text, IReadOnlyList<PostFinding> findings, string channel, string part)
    {
        List<Span> spans = [];
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Channel != channel || finding.Part != part || finding.Quote is not { Length: > 0 } quote) { continue; }
            var exact = finding.Start >= 0 && finding.End <= text.Length && finding.Start < finding.End && text[finding.Start..finding.End] == quote;
            var start = exact ? finding.Start : text.IndexOf(quote, StringComparison.Ordinal);
            if (start >= 0) { spans.Add(new(start, start + quote.Length, finding, i + 1)); }
        }
        return spans;
    }

    private sealed record Span(int Start, int End, PostFinding Finding, int Number);
}
