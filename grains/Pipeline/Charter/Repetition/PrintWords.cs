using System.Globalization;
using System.Text;

namespace Scheduler.Pipeline.Charter.Repetition;

/// <summary>The words of a text as its print counts them: without case, accents, addresses, mentions, hashtags or emojis, so that decoration hides no repetition.</summary>
public static class PrintWords
{
    /// <summary>The words, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (token[0] is '#' or '@' || token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) { continue; }
            Split(token, words);
        }

        return words;
    }

    private static void Split(string token, List<string> words)
    {
        var word = new StringBuilder();
        foreach (var rune in Whole(token).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) { word.Append(Rune.ToLowerInvariant(rune)); }
            // Accents, and what stands between letters without being seen.
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark)) { End(); }
        }

        End();

        void End()
        {
            if (word.Length > 0) { words.Add(word.ToString()); }
            word.Clear();
        }
    }

    // Half a surrogate pair cannot be normalised.
    private static string Whole(string token)
    {
        var whole = new StringBuilder(token.Length);
        foreach (var rune in token.EnumerateRunes()) { whole.Append(rune); }
        return whole.ToString();
    }
}
