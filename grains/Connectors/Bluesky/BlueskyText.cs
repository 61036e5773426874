using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Connectors.Bluesky;

/// <summary>How Bluesky counts a text and where its links and hashtags are. Mentions stay text: a facet needs an identity that nobody signed.</summary>
public static partial class BlueskyText
{
    /// <summary>The longest text, in graphemes.</summary>
    public const int MaxGraphemes = 300;

    /// <summary>The longest text, in UTF-8 bytes; it binds before the graphemes when many are emoji families.</summary>
    public const int MaxBytes = 3_000;

    /// <summary>What a person sees as characters.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>Links and hashtags in order, in bytes: the server neither finds nor checks them.</summary>
    public static ImmutableArray<BlueskyFacet> Facets(string text)
    {
        var links = Link().Matches(text).Select(match => Trimmed(match.Value, match.Index)).ToList();
        var facets = links.Select(link => new BlueskyFacet(Bytes(text, link.At), Bytes(text, link.At + link.Value.Length), link.Value, null)).ToList();
        foreach (Match match in Tag().Matches(text))
        {
            var word = match.Groups["word"].Value.TrimEnd(Closing.ToCharArray());
            var inLink = links.Exists(link => match.Index >= link.At && match.Index < link.At + link.Value.Length);
            if (!inLink && IsTag(word))
            {
                var at = match.Groups["sign"].Index;
                facets.Add(new BlueskyFacet(Bytes(text, at), Bytes(text, at + 1 + word.Length), null, word));
            }
        }

        return [.. facets.OrderBy(facet => facet.ByteStart)];
    }

    private const string Closing = ".,;:!?'\"’»…)]}";

    private static int Bytes(string text, int characters) => Encoding.UTF8.GetByteCount(text.AsSpan(0, characters));

    private static bool IsTag(string word) =>
        word.Length > 0 && word.Any(letter => !char.IsAsciiDigit(letter)) && Graphemes(word) <= 64 && Encoding.UTF8.GetByteCount(word) <= 640;

    // A sentence's stop after an address is not part of it; a closing bracket is, when it was opened inside.
    private static (string Value, int At) Trimmed(string value, int at)
    {
        var end = value.Length;
        while (end > 0 && Closing.Contains(value[end - 1]) && !(value[end - 1] == ')' && value.AsSpan(0, end).Count('(') >= value.AsSpan(0, end).Count(')')))
        {
            end--;
        }

        return (value[..end], at);
    }

    [GeneratedRegex(@"(?<![\w@])https?://[^\s<>«»""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=^|[\s(«])(?<sign>[#＃])(?<word>[^\s#＃]+)")]
    private static partial Regex Tag();
}
