using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Web.Panel.Counting;

/// <summary>How networks count. For the writer's eye: what a network accepts is asked of its connector when a post is submitted.</summary>
public static partial class TextLength
{
    /// <summary>An address counts so many on X, however long it is.</summary>
    public const int AddressOnX = 23;

    [GeneratedRegex(@"https?://[^\s<>«»]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>The length in a unit: weighted, graphemes, bytes or characters.</summary>
    public static int In(string unit, string text) => unit switch
    {
        "weighted" => Weighted(text),
        "graphemes" => new StringInfo(text).LengthInTextElements,
        "bytes" => Encoding.UTF8.GetByteCount(text),
        _ => text.Length,
    };

    /// <summary>X: after NFC, an address is 23, an emoji 2, Latin and general punctuation 1, the rest 2.</summary>
    public static int Weighted(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        var (total, from) = (0, 0);
        foreach (var match in Address().EnumerateMatches(normal))
        {
            var length = normal.AsSpan(match.Index, match.Length).TrimEnd(".,;:!?)…'\"’").Length;
            total += Elements(normal[from..match.Index]) + AddressOnX;
            from = match.Index + length;
        }
        return total + Elements(normal[from..]);
    }

    private static int Elements(string text)
    {
        var total = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) { total += Element(elements.GetTextElement()); }
        return total;
    }

    private static int Element(string element) => IsEmoji(element) ? 2 : element.EnumerateRunes().Sum(r => IsLight(r.Value) ? 1 : 2);

    // A family or a flag is several code points and one emoji.
    private static bool IsEmoji(string element) => element.EnumerateRunes().Any(r => r.Value is 0xFE0F or 0x20E3 or >= 0x1F000 and <= 0x1FAFF);

    private static bool IsLight(int value) => value is <= 4351 or >= 8192 and <= 8205 or >= 8208 and <= 8223 or >= 8242 and <= 8247;
}
