using System.Collections.Immutable;

namespace Scheduler.Pipeline.Blog.Drafts;

/// <summary>
/// Cuts French (and English) text between sentences. It errs on one side only: two sentences may stay together, one is never broken.
/// </summary>
public static class Sentences
{
    // Words whose full stop ends nothing.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "drs", "pr", "prs", "m", "mm", "mme", "mmes", "mlle", "me", "st", "ste", "art", "cf", "ex", "p", "pp", "vol", "no", "n", "fig", "chap",
        "env", "min", "max", "tél", "tel", "av", "bd", "éd", "ed", "eds", "etc", "al", "vs", "approx", "mr", "mrs", "ms", "prof", "resp", "réf", "ref", "c.-à-d", "i.e", "e.g",
    };

    /// <summary>The sentences of one paragraph, in order; joined by spaces they are the paragraph.</summary>
    public static ImmutableArray<string> Split(string paragraph)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var open = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            open = Math.Max(0, open + Depth(paragraph[i]));
            if (paragraph[i] is not ('.' or '!' or '?' or '…')) { continue; }

            var end = Closing(paragraph, i + 1, ref open);
            if (open == 0 && end < paragraph.Length && paragraph[end] == ' ' && Begins(paragraph, end + 1) && !Abbreviated(paragraph, i))
            {
                found.Add(paragraph[start..end]);
                start = end + 1;
            }

            i = Math.Max(i, end - 1);
        }

        if (start < paragraph.Length) { found.Add(paragraph[start..]); }
        return found.ToImmutable();
    }

    private static int Depth(char c) => c switch { '«' or '(' or '[' or '“' => 1, '»' or ')' or ']' or '”' => -1, _ => 0 };

    // « Merci ! » : the closing marks, with the no-break space before them, belong to the sentence.
    private static int Closing(string text, int at, ref int open)
    {
        while (at < text.Length)
        {
            if (text[at] is '.' or '!' or '?' or '…') { at++; continue; }
            var mark = text[at] is ' ' or '\u00A0' or '\u202F' ? at + 1 : at;
            if (mark >= text.Length) { return at; }
            var punctuation = text[mark] is '!' or '?';
            if (!punctuation && Depth(text[mark]) >= 0) { return at; }
            if (!punctuation) { open = Math.Max(0, open - 1); }
            at = mark + 1;
        }

        return at;
    }

    private static bool Begins(string text, int at) =>
        at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '«' or '“' or '"' or '(' or '•' or '¿' or '¡' || char.IsSurrogate(text[at]) || (char.IsLetter(text[at]) && !char.IsLower(text[at])));

    private static bool Abbreviated(string text, int dot)
    {
        if (text[dot] != '.') { return false; }
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '°')) { start--; }
        var word = text[start..dot];
        // An initial, an article's letter (R. 4127), an abbreviation; a figure alone may number what follows.
        return word.Length == 0 || (word.Length == 1 && char.IsLetter(word[0])) || Abbreviations.Contains(word)
            || (start == 0 && word.All(char.IsDigit));
    }
}
