using System.Text.RegularExpressions;

namespace Scheduler.Charter.Mirror;

/// <summary>Cuts a pasted text into posts.</summary>
internal static partial class PastedText
{
    // Word processors turn three hyphens into dashes.
    [GeneratedRegex(@"^[\s\p{Cf}]*(?:[-\u2013\u2014]{3,}|\u2014-)[\s\p{Cf}]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    public static IEnumerable<string> Split(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var (start, empty) = (0, 0);
        for (var at = 0; at < lines.Length; at++)
        {
            var rule = Rule().IsMatch(lines[at]);
            empty = string.IsNullOrWhiteSpace(lines[at]) ? empty + 1 : 0;
            if (!rule && empty < 2) { continue; }
            if (Post(lines[start..at]) is { } post) { yield return post; }
            start = at + 1;
        }
        if (Post(lines[start..]) is { } last) { yield return last; }
    }

    private static string? Post(string[] lines) => string.Join('\n', lines).Trim() is { Length: > 0 } post ? post : null;
}
