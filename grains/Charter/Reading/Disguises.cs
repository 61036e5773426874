using System.Buffers;
using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>
/// Undoes what hides a word from a search: spaced letters, split percentages, digits for letters.
/// Doses, grades, dates and addresses are never touched: a digit becomes a letter only where the result is a word that the rules watch.
/// </summary>
internal static class Disguises
{
    private const int FewestLetters = 4;
    private const int LongestWord = 24;

    private static readonly FrozenSet<string> s_watched = FrozenSet.ToFrozenSet(
    [
        "promo", "promos", "promotion", "gratuit", "gratuite", "gratuits", "offert", "offerte", "offre", "cadeau", "remise", "reduction", "solde", "soldes",
        "laser", "avant", "apres", "garanti", "garantie", "meilleur", "meilleure", "temoignage", "temoignages", "avis", "etoiles", "concours", "tirage",
        "gagner", "gagnez", "reservez", "reserve", "botox", "filler", "injection", "injections", "lifting", "lipo", "code", "discount", "free", "before",
        "after", "best", "price", "prix", "creneau", "creneaux", "consultation", "bilan", "miracle", "indolore",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_watched.GetAlternateLookup<ReadOnlySpan<char>>();

    public static void Undo(FoldedBuffer buffer)
    {
        Leet(buffer.Chars);
        var gone = ArrayPool<bool>.Shared.Rent(Math.Max(1, buffer.Count));
        Array.Clear(gone, 0, buffer.Count);
        if (Spaced(buffer.Chars, gone) | SplitPercent(buffer.Chars, gone)) { buffer.Remove(gone); }
        ArrayPool<bool>.Shared.Return(gone);
    }

    private static void Leet(Span<char> text)
    {
        Span<char> plain = stackalloc char[LongestWord];
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var (letters, signs) = (0, 0);
            while (end < text.Length && (char.IsLetter(text[end]) || Letter(text[end]) != '\0'))
            {
                if (char.IsLetter(text[end])) { letters++; } else { signs++; }
                end++;
            }
            if (signs > 0 && letters > 1 && end - at <= LongestWord) { Replace(text[at..end], plain); }
            at = Math.Max(end, at + 1);
        }
    }

    private static void Replace(Span<char> word, Span<char> plain)
    {
        for (var i = 0; i < word.Length; i++) { plain[i] = char.IsLetter(word[i]) ? Folding.Bare(word[i]) : Letter(word[i]); }
        if (s_lookup.Contains(plain[..word.Length])) { plain[..word.Length].CopyTo(word); }
    }

    private static char Letter(char c) => c switch
    {
        '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't',
        _ => '\0',
    };

    // "a v a n t": at least four single letters, each one space apart.
    private static bool Spaced(ReadOnlySpan<char> text, Span<bool> gone)
    {
        var any = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Single(text, at)) { continue; }
            var end = at;
            while (end + 2 < text.Length && text[end + 1] == ' ' && Single(text, end + 2)) { end += 2; }
            if ((end - at) / 2 + 1 >= FewestLetters)
            {
                for (var i = at + 1; i < end; i += 2) { gone[i] = true; }
                any = true;
            }
            at = end;
        }
        return any;
    }

    private static bool Single(ReadOnlySpan<char> text, int at) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && text[at - 1] != '\'')
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]) && text[at + 1] != '\'');

    // "-2 0 %": single digits, one space apart, before a percent sign.
    private static bool SplitPercent(ReadOnlySpan<char> text, Span<bool> gone)
    {
        var any = false;
        for (var at = 1; at + 2 < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at - 1]) || text[at] != ' ' || !char.IsAsciiDigit(text[at + 1])) { continue; }
            if (at > 1 && char.IsAsciiDigit(text[at - 2])) { continue; }
            var after = text[at + 2] == ' ' && at + 3 < text.Length ? text[at + 3] : text[at + 2];
            if (after == '%') { gone[at] = any = true; }
        }
        return any;
    }
}
