using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Scheduler.Charter.Pictures;

/// <summary>Compares what an author typed of a picture's words with what a machine read there. Pure.</summary>
/// <remarks>
/// A machine that reads pictures errs by a letter, sees letters in a texture and glues words together: words are compared without
/// case, accents and punctuation, those under three letters are noise, and one letter in five may differ.
/// </remarks>
public static class ReadWords
{
    // Under this share of what was read, the difference is the machine's errors.
    private const double GoodPart = 0.3;

    // A single short word is more often a texture than a text.
    private const int FewestLetters = 4;

    /// <summary>The words of <paramref name="read"/> that <paramref name="typed"/> does not hold, in reading order, as the machine wrote them.</summary>
    /// <param name="typed">What the author typed; null: nothing yet.</param>
    /// <param name="read">What the machine read.</param>
    public static ImmutableArray<string> Missing(string? typed, string read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var there = Words(typed ?? "").Select(word => word.Bare).ToHashSet(StringComparer.Ordinal);
        var glued = string.Concat(there);
        return [.. Words(read).Where(word => !Holds(there, glued, word.Bare)).Select(word => word.Written)];
    }

    /// <summary>Whether a good part of what the machine read is missing from what the author typed.</summary>
    public static bool Differ(string? typed, string read)
    {
        var missing = Missing(typed, read);
        return missing.Length > 0 && missing.Length >= GoodPart * Words(read).Count() && missing.Sum(word => word.Count(char.IsLetterOrDigit)) >= FewestLetters;
    }

    /// <summary>What the author typed, with the lines of the machine that hold anything more.</summary>
    public static string Together(string? typed, string read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var more = read.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !Missing(typed, line).IsEmpty);
        return string.Join('\n', more.Prepend(typed?.Trim() ?? "").Where(line => line.Length > 0));
    }

    private static bool Holds(HashSet<string> there, string glued, string word) =>
        there.Contains(word) || (word.Length > 3 && glued.Contains(word, StringComparison.Ordinal)) || (!char.IsAsciiDigit(word[0]) && there.Any(other => Alike(other, word)));

    private static IEnumerable<(string Written, string Bare)> Words(string text) =>
        from written in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        from piece in written.Split(['’', '\'', '/', '·', '|', '-', '–', '—'], StringSplitOptions.RemoveEmptyEntries)
        let bare = Bare(piece)
        where bare.Length > 2 || (bare.Length == 2 && bare.All(char.IsAsciiDigit))
        select (piece, bare);

    private static string Bare(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var letter in Decomposed(word))
        {
            if (char.IsLetterOrDigit(letter)) { bare.Append(char.ToLowerInvariant(letter)); }
        }
        return bare.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }

    // A lone surrogate cannot be decomposed, and is no letter either.
    private static string Decomposed(string word)
    {
        try { return new string([.. word.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)]); }
        catch (ArgumentException) { return string.Concat(word.Where(char.IsLetterOrDigit)); }
    }

    private static bool Alike(string a, string b)
    {
        var allowed = Math.Max(a.Length, b.Length) / 5;
        return allowed > 0 && Math.Abs(a.Length - b.Length) <= allowed && Distance(a, b, allowed) <= allowed;
    }

    // Levenshtein's, given up as soon as a whole row is beyond what is allowed.
    private static int Distance(string a, string b, int most)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
            }
            if (row.Min() > most) { return most + 1; }
        }
        return row[^1];
    }
}
