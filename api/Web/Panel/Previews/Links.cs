using System.Text.RegularExpressions;

namespace Scheduler.Web.Panel.Previews;

/// <summary>What networks colour by themselves: addresses, hashtags, names.</summary>
public static partial class Links
{
    [GeneratedRegex(@"https?://[^\s<>«»]+|[#@][\w][\w.\-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    /// <summary>The text in runs: the words, and whether a network colours them.</summary>
    public static IEnumerable<(string Words, bool Coloured)> Runs(string text)
    {
        var from = 0;
        foreach (var match in Find(text))
        {
            if (match.Start > from) { yield return (text[from..match.Start], false); }
            yield return (text[match.Start..match.End], true);
            from = match.End;
        }
        if (from < text.Length) { yield return (text[from..], false); }
    }

    private static List<(int Start, int End)> Find(string text)
    {
        List<(int, int)> found = [];
        foreach (var match in Plain().EnumerateMatches(text))
        {
            var words = text.AsSpan(match.Index, match.Length).TrimEnd(".,;:!?)…");
            if (words.Length > 1) { found.Add((match.Index, match.Index + words.Length)); }
        }
        return found;
    }
}
