using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Scheduler.Pipeline.Blog.Feeds;

/// <summary>Short texts of a feed (titles, names), which often carry HTML.</summary>
internal static partial class Texts
{
    public static string Plain(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) { return ""; }
        var text = written.AsSpan().IndexOfAny('<', '&') < 0 ? written : new HtmlParser().ParseDocument(written).Body?.TextContent ?? "";
        return Clean(text);
    }

    /// <summary>One line, without characters that nobody sees or that turn the reading direction around; no-break spaces are kept.</summary>
    public static string Clean(string text) => Spaces().Replace(Hidden().Replace(text, ""), " ").Trim();

    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[\u00AD\u200B\u202A-\u202E\u2060\uFEFF]")]
    private static partial Regex Hidden();
}
