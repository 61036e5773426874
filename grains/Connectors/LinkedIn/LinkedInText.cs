using System.Text.RegularExpressions;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>LinkedIn's "little text": a reserved character that is not escaped cuts the post there without a word.</summary>
public static partial class LinkedInText
{
    /// <summary>The longest text. Whether LinkedIn counts before or after escaping is not documented, so both must fit.</summary>
    public const int MaxLength = 3_000;

    /// <summary>Counts the longer of both forms, the escaped one.</summary>
    public static int Length(string text) => Escape(text).Length;

    /// <summary>Every reserved character escaped, but for the sign of a hashtag, which must work.</summary>
    public static string Escape(string text) => Reserved().Replace(text, match => match.Groups["tag"].Success ? match.Value : "\\" + match.Value);

    /// <summary>What a reader sees of a little text.</summary>
    public static string Plain(string little) => Element().Replace(little, match => match.Groups["tag"] switch
    {
        { Success: true } tag => "#" + Element().Replace(tag.Value, inner => inner.Groups["plain"].Value),
        _ when match.Groups["name"] is { Success: true } name => Element().Replace(name.Value, inner => inner.Groups["plain"].Value),
        _ => match.Groups["plain"].Value,
    });

    [GeneratedRegex(@"(?<tag>(?<![\p{L}\p{N}&/#])#(?=[\p{L}\p{N}]*\p{L}))|[\\|{}@\[\]()<>#*_~]")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"\\(?<plain>.)|\{hashtag\|\\?#\|(?<tag>(?:\\.|[^}\\])*)\}|@\[(?<name>(?:\\.|[^\]\\])*)\]\(urn:li:[^)]*\)", RegexOptions.Singleline)]
    private static partial Regex Element();
}
