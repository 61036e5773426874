using System.Text.RegularExpressions;

namespace Scheduler.Sandbox.Feeds;

/// <summary>Addresses, hashtags and mentions told apart from words, as the networks colour them.</summary>
internal static partial class RichText
{
    private const int BriefLength = 30;

    public static IEnumerable<Piece> Pieces(string text)
    {
        var at = 0;
        foreach (var found in Special().Matches(text).Cast<Match>())
        {
            if (found.Index > at) { yield return new(PieceKind.Words, text[at..found.Index]); }
            yield return new(found.Groups["address"].Success ? PieceKind.Address : PieceKind.Tag, found.Value);
            at = found.Index + found.Length;
        }
        if (at < text.Length) { yield return new(PieceKind.Words, text[at..]); }
    }

    /// <summary>The beginning of a text, ended between two words.</summary>
    public static string Cut(string text, int limit)
    {
        if (text.Length <= limit) { return text; }
        var space = text.LastIndexOfAny([' ', '\n'], limit);
        return text[..(space > limit / 2 ? space : limit)].TrimEnd(' ', '\n', ',', ';', ':');
    }

    public static string Brief(string address)
    {
        var bare = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/');
        return bare.Length <= BriefLength ? bare : bare[..BriefLength] + "…";
    }

    [GeneratedRegex(@"(?<address>https?://[^\s<>«»]*[^\s<>«».,;:!?)\]…])|(?<![\p{L}\p{N}])[#@][\p{L}\p{N}_][\p{L}\p{N}_.]*(?<!\.)")]
    private static partial Regex Special();
}
