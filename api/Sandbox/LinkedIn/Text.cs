using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>LinkedIn's little text: what members read once escapes, mentions and hashtags are taken in.</summary>
internal static partial class Text
{
    public const int Maximum = 3000;
    private const string Reserved = "\\|{}@[]()<>#*_~";

    /// <summary>A reserved character that is neither escaped nor part of a mention or a hashtag cuts the text there, and nobody is told.</summary>
    public static string Stored(string commentary)
    {
        var read = new StringBuilder();
        for (var at = 0; at < commentary.Length;)
        {
            var rest = commentary.AsSpan(at);
            if (rest is ['\\', var escaped, ..] && Reserved.Contains(escaped))
            {
                read.Append(escaped);
                at += 2;
            }
            else if (!Reserved.Contains(rest[0]))
            {
                read.Append(rest[0]);
                at++;
            }
            else if (Element().Match(commentary, at) is { Success: true } element && element.Index == at)
            {
                read.Append(Shown(element));
                at += element.Length;
            }
            else { break; }
        }
        return read.ToString();
    }

    private static string Shown(Match element) =>
        element.Groups["name"] is { Success: true } name ? Unescaped(name.Value)
        : element.Groups["tag"] is { Success: true } tag ? "#" + Unescaped(tag.Value)
        : element.Value;

    private static string Unescaped(string text) => Escape().Replace(text, "$1");

    [GeneratedRegex(@"\G(?:@\[(?<name>(?:\\.|[^\]\\])+)\]\(urn:li:(?:person|organization|member):[^)]+\)|\{hashtag\|\\?#\|(?<tag>(?:\\.|[^}\\])+)\}|#[\p{L}\p{N}]+)")]
    private static partial Regex Element();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
