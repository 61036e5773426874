using System.Globalization;
using System.Text;

namespace Scheduler.Connectors.X;

/// <summary>X's weighted count: a link is 23 whatever its length, an emoji 2 however composed, a Latin letter 1.</summary>
public static class XText
{
    private const int LinkWeight = 23;
    private const int EmojiWeight = 2;

    /// <summary>The weight of a text, composed first (NFC).</summary>
    public static int Weigh(string text)
    {
        var composed = Composed(text);
        var (weight, at) = (0, 0);
        foreach (var link in XLinks.In(composed))
        {
            weight += WeighWords(composed[at..link.Start]) + LinkWeight;
            at = link.End.Value;
        }

        return weight + WeighWords(composed[at..]);
    }

    private static string Composed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no composed form; it weighs what it weighs.
            return text;
        }
    }

    private static int WeighWords(string words)
    {
        var weight = 0;
        for (var elements = StringInfo.GetTextElementEnumerator(words); elements.MoveNext();)
        {
            var element = elements.GetTextElement();
            weight += IsComposedEmoji(element) ? EmojiWeight : element.EnumerateRunes().Sum(rune => Weigh(rune.Value));
        }

        return weight;
    }

    private static int Weigh(int code) => code is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247) ? 1 : 2;

    // Several code points that X draws as one sign: joined, coloured, with a variation, a keycap, a flag.
    private static bool IsComposedEmoji(string element)
    {
        var runes = element.EnumerateRunes().Select(rune => rune.Value).ToList();
        return runes.Count > 1 && CanBegin(runes[0])
            && runes.Skip(1).Any(code => code is 0x200D or 0xFE0F or 0x20E3 or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F));
    }

    private static bool CanBegin(int code) =>
        code is >= 0x1F000 or (>= 0x2190 and <= 0x2BFF) or '#' or '*' or (>= '0' and <= '9') or 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299;
}
