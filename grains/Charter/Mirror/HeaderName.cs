using System.Globalization;
using System.Text;

namespace Scheduler.Charter.Mirror;

/// <summary>A header or a network's name without case, accents and punctuation: "Légende_du post" is "legende du post".</summary>
internal static class HeaderName
{
    public static string Fold(string written)
    {
        var folded = new StringBuilder(written.Length);
        foreach (var letter in Decomposed(written))
        {
            if (char.IsLetterOrDigit(letter)) { folded.Append(char.ToLowerInvariant(letter)); }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && folded.Length > 0 && folded[^1] != ' ') { folded.Append(' '); }
        }
        return folded.ToString().TrimEnd();
    }

    // Half a surrogate pair has no decomposition, and an export may hold one.
    private static string Decomposed(string written)
    {
        try { return written.Normalize(NormalizationForm.FormD); }
        catch (ArgumentException) { return written; }
    }
}
