using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Scheduler.Sandbox.X;

/// <summary>X's own way to count, and its short addresses.</summary>
internal static partial class Text
{
    public const int Maximum = 280;
    public const int AltMaximum = 1000;
    private const int AddressWeight = 23;
    private const int EmojiWeight = 2;

    public static int Weight(string text)
    {
        text = text.Normalize(NormalizationForm.FormC);
        var weight = 0;
        var at = 0;
        foreach (var address in Addresses(text))
        {
            weight += WeightOfWords(text[at..address.Index]) + AddressWeight;
            at = address.Index + address.Length;
        }
        return weight + WeightOfWords(text[at..]);
    }

    public static IReadOnlyList<Match> Addresses(string text) => Address().Matches(text);

    /// <summary>As X gives a text back: every address behind its own shortener.</summary>
    public static string Shortened(string text) => Address().Replace(text, address => Short(address.Value));

    public static string Short(string address) =>
        "https://t.co/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..10];

    private static int WeightOfWords(string words)
    {
        var weight = 0;
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            weight += IsEmojiSequence(element) ? EmojiWeight : element.EnumerateRunes().Sum(rune => WeightOf(rune.Value));
        }
        return weight;
    }

    private static int WeightOf(int code) => code is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247) ? 1 : 2;

    // Several code points drawn as one sign: joined, coloured, with a variation, a keycap, a flag.
    private static bool IsEmojiSequence(string element) =>
        element.Length > 1 && element.EnumerateRunes().Any(rune => rune.Value is 0x200D or 0xFE0F or 0x20E3 or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F3FB and <= 0x1F3FF));

    // A reserved or local host counts as an address here: in a demonstration it stands for the public one.
    [GeneratedRegex(@"(?<![\p{L}\p{N}@#$_./-])(?:https?://[^\s<>""«»]*[^\s<>""«».,;:!?'’)\]}…]|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|net|org|info|fr|re|eu|be|ch|io|app|dev|gp|mq|gf|yt|nc|pf)(?![\p{L}\p{N}@-]|\.[a-z])(?:/[^\s<>""«»]*[^\s<>""«».,;:!?'’)\]}…])?)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
