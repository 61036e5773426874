using System.Globalization;
using System.Text;

namespace Scheduler.Charter.Reading;

/// <summary>How one character of the draft is read: case, compatibility forms, apostrophes, dashes, spaces, accents.</summary>
internal static class Folding
{
    /// <summary>Characters that print nothing; writers use them to hide a word from a search.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\u2060' or '\uFEFF' or '\u20E3'
        || c is >= '\u200B' and <= '\u200F' || c is >= '\u202A' and <= '\u202E' || c is >= '\u2061' and <= '\u2069'
        || c is >= '\uFE00' and <= '\uFE0F';

    /// <summary>One sign for each family that a keyboard writes in several ways; the character itself otherwise.</summary>
    public static char Unify(char c) => c switch
    {
        '’' or 'ʼ' or '´' or '`' or '‘' or 'ʹ' or '′' or '＇' => '\'',
        '–' or '—' or '‑' or '‐' or '−' or '‒' or '―' or '﹣' or '－' => '-',
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\u200A' or '\u3000' or '\t' => ' ',
        '™' => '®',
        '\r' or '\u2028' or '\u2029' or '\u0085' => '\n',
        '“' or '”' or '„' or '＂' => '"',
        '➜' or '➡' or '⇒' or '⟶' or '➔' => '→',
        _ => c,
    };

    /// <summary>The base letter of an accented one, for the view that forgives missing accents.</summary>
    public static char Bare(char c) => c < Tabled ? s_bare[c] : Decomposed(c);

    private const int Tabled = 0x250;
    private static readonly char[] s_bare = [.. Enumerable.Range(0, Tabled).Select(code => Decomposed((char)code))];

    private static char Decomposed(char c)
    {
        if (c is 'ø') { return 'o'; }
        if (c < '\u00C0' || char.IsSurrogate(c) || !char.IsLetter(c)) { return c; }
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : c;
    }
}
