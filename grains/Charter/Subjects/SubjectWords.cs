using System.Collections.Immutable;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Subjects;

/// <summary>The words that name a subject (an implant that is recalled, a technique under inquiry), and whether a text speaks of it. Pure.</summary>
/// <remarks>
/// It errs on the side of stopping: case, accents, plurals, hyphens, spaces, disguised letters and hashtags make no difference.
/// </remarks>
public sealed class SubjectWords
{
    /// <summary>Shorter words would stop everything.</summary>
    public const int FewestLetters = 3;

    // Inside a hashtag a short word is more often a part of another one.
    private const int FewestInHashtag = 5;

    private readonly ImmutableArray<string> _squeezed;

    private SubjectWords(ImmutableArray<string> squeezed) => _squeezed = squeezed;

    /// <summary>From what a person typed, each entry one word or expression.</summary>
    public static SubjectWords Of(IEnumerable<string> written) => new([.. written.Select(Squeezed).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether an entry is too short to name anything.</summary>
    public static bool TooShort(string written) => Squeezed(written).Length < FewestLetters;

    /// <summary>Whether any of these texts says one of the words.</summary>
    public bool Named(IEnumerable<string> texts) => texts.Any(Named);

    private bool Named(string text)
    {
        var words = Words(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (_squeezed.Any(subject => words[at].InHashtag && subject.Length >= FewestInHashtag && words[at].Bare.Contains(subject, StringComparison.Ordinal) || BeginsAt(words, at, subject))) { return true; }
        }

        return false;
    }

    private static bool BeginsAt(List<SubjectWord> words, int at, string subject)
    {
        var rest = subject.AsSpan();
        for (; at < words.Count && rest.StartsWith(words[at].Bare, StringComparison.Ordinal); at++)
        {
            rest = rest[words[at].Bare.Length..];
            if (rest.IsEmpty) { return true; }
        }

        return false;
    }

    private static string Squeezed(string written) => string.Concat(Words(written).Select(word => word.Bare));

    private static List<SubjectWord> Words(string text)
    {
        var bare = TextFolder.Fold(text).Bare;
        var words = new List<SubjectWord>();
        for (var at = 0; at < bare.Length;)
        {
            var end = at;
            while (end < bare.Length && char.IsLetterOrDigit(bare[end])) { end++; }
            if (end > at) { words.Add(new(Singular(bare[at..end]), at > 0 && bare[at - 1] is '#' or '_')); }
            at = end + 1;
        }

        return words;
    }

    // "journaux" and "journal", "noyaux" and "noyau", "vis" as it is.
    private static string Singular(string word)
    {
        if (word.Length <= 3) { return word; }
        var one = word[^1] is 's' or 'x' ? word[..^1] : word;
        return one.EndsWith("al", StringComparison.Ordinal) ? one[..^1] + 'u' : one;
    }
}
