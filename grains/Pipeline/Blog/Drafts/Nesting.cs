namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Bounds how deep HTML is nested before it is parsed: a parser looks up the open elements at each tag, so depth costs its square.</summary>
internal static class Nesting
{
    private const int Deepest = 1_000;

    // Elements that need no end tag say nothing about depth.
    private static readonly HashSet<string> Uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        "p", "li", "dt", "dd", "td", "th", "tr", "option", "thead", "tbody", "tfoot", "colgroup", "rp", "rt",
    };

    /// <summary>The HTML up to where it is nested deeper than any article.</summary>
    public static string Bounded(string html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var name = Name(html, closes ? at + 2 : at + 1);
            if (name.IsEmpty || Uncounted.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) { continue; }
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest) { return html[..at]; }
        }

        return html;
    }

    private static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 32 && char.IsAsciiLetterOrDigit(html[end])) { end++; }
        return html.AsSpan(start, end - start);
    }
}
