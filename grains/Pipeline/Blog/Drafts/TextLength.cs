using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>Counts a text as the networks do.</summary>
public static partial class TextLength
{
    /// <summary>Bluesky's unit: what a person sees as one character.</summary>
    public static int Graphemes(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>YouTube's unit.</summary>
    public static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>X's unit: an address weighs 23, a Latin character 1, an emoji or any other character 2.</summary>
    public static int Weighted(string text)
    {
        var links = Link().Matches(text);
        var rest = Link().Replace(text.Normalize(NormalizationForm.FormC), "");
        var weight = links.Count * 23;
        var elements = StringInfo.GetTextElementEnumerator(rest);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            weight += element.EnumerateRunes().Any(r => r.Value >= 0x1F000) ? 2 : element.EnumerateRunes().Sum(Weight);
        }

        return weight;
    }

    private static int Weight(Rune rune) => rune.Value is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247) ? 1 : 2;

    // X links bare domains too (ameli.fr), and weighs them as addresses.
    [GeneratedRegex(@"https?://\S+|(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|info|re|be|ch|ca|io|app|care|paris|bzh)\b(?:/\S*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Link();
}
