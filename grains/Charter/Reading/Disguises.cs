using System.Buffers;
using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>
/// Undoes what hides a word from a search: spaced or dotted letters, split percentages, digits and signs for letters, a masked letter.
/// Doses, grades, dates and addresses are never touched: a word changes only where it becomes one that the rules name.
/// </summary>
internal static class Disguises
{
    private const int FewestLetters = 4;
    private const int LongestWord = 24;

    public static void Undo(FoldedBuffer buffer, Vocabulary? words)
    {
        if (words is not null) { WholeWords(buffer.Chars, words); }
        var gone = ArrayPool<bool>.Shared.Rent(Math.Max(1, buffer.Count));
        Array.Clear(gone, 0, buffer.Count);
        if (Parted(buffer.Chars, gone, words) | SplitPercent(buffer.Chars, gone)) { buffer.Remove(gone); }
        ArrayPool<bool>.Shared.Return(gone);
    }

    private static void WholeWords(Span<char> text, Vocabulary words)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var (letters, signs) = (0, 0);
            while (end < text.Length && (char.IsLetter(text[end]) || Stands(text, end)))
            {
                if (char.IsLetter(text[end])) { letters++; } else { signs++; }
                end++;
            }
            if (at < end && text[at] == '@') { at++; signs--; }
            if (signs > 0 && letters > 1 && !Quantity.Is(text[at..end]) && letters + signs >= FewestLetters && end - at <= LongestWord && !InAddress(text, at, end)) { LeetWord.Undo(text[at..end], words); }
            at = Math.Max(end, at + 1);
        }
    }

    // A sign stands for a letter only inside a word; a digit or @ or $ may also begin or end it.
    private static bool Stands(ReadOnlySpan<char> text, int at) => LeetWord.Letter(text[at]) != '\0'
        || text[at] is '*' or '!' or '|' or '€' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    private static bool InAddress(ReadOnlySpan<char> text, int at, int end) =>
        at > 0 && text[at - 1] is '/' or '.' or '@' or '-' or '_' || end + 1 < text.Length && text[end] is '.' or '@' && char.IsLetterOrDigit(text[end + 1]);

    // "a v a n t", "b.o.t.o.x", "p-r-o-m-o": at least four single letters, each one separator apart; with dots or dashes it must become a word.
    private static bool Parted(ReadOnlySpan<char> text, Span<bool> gone, Vocabulary? words)
    {
        var any = false;
        for (var at = 0; at + 2 < text.Length; at++)
        {
            var part = text[at + 1];
            if (part is not (' ' or '.' or '-' or '_' or '*' or '·' or '/' or '|') || !Single(text, at, part)) { continue; }
            var end = at;
            while (end + 2 < text.Length && text[end + 1] == part && Single(text, end + 2, part)) { end += 2; }
            if ((end - at) / 2 + 1 >= FewestLetters && (part == ' ' || words is null || Joined(text, at, end, words)))
            {
                for (var i = at + 1; i < end; i += 2) { gone[i] = true; }
                any = true;
            }
            at = Math.Max(at, end - 1);
        }
        return any;
    }

    private static bool Joined(ReadOnlySpan<char> text, int at, int end, Vocabulary words)
    {
        if (end - at > 2 * LongestWord) { return false; }
        Span<char> word = stackalloc char[LongestWord + 1];
        var length = 0;
        for (var i = at; i <= end; i += 2) { word[length++] = Folding.Bare(text[i]); }
        return words.Names(word[..length]);
    }

    private static bool Single(ReadOnlySpan<char> text, int at, char part) =>
        char.IsLetter(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) && (text[at - 1] != '\'' || part == '\''))
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
