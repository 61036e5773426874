using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>Decides for each sentence whether it is English, by the small words that only one of the two languages has.</summary>
internal static class Languages
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_english = FrozenSet.ToFrozenSet(
        ["the", "of", "and", "to", "is", "are", "was", "were", "with", "for", "your", "our", "my", "we", "you", "it", "this", "that", "from", "by", "at", "be", "not", "an", "have", "has", "will", "can", "their", "they", "he", "she", "his", "her",
            "what", "when", "how", "who", "which", "do", "does", "did", "but", "if", "or", "as", "in", "i", "no", "all", "after", "before", "than", "about", "been"]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_french = FrozenSet.ToFrozenSet(
        ["le", "la", "les", "de", "des", "du", "un", "une", "et", "est", "sont", "avec", "pour", "votre", "vos", "notre", "nos", "nous", "vous", "ce", "cette", "ces", "qui", "que", "qu", "dans", "sur", "par", "au", "aux", "ne", "pas", "je", "j", "il",
            "elle", "mais", "ou", "se", "sa", "son", "ses", "l", "d", "c", "n", "en", "plus", "chez", "sans", "mes", "mon", "ma", "ont", "a", "y"]).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool[] Of(FoldedText text, TokenList tokens)
    {
        var english = new bool[tokens.Sentences.Count];
        var before = false;
        for (var sentence = 0; sentence < english.Length; sentence++)
        {
            var lead = 0;
            for (var at = tokens.Sentences[sentence].First; at < tokens.Sentences[sentence].End; at++)
            {
                var word = text.Bare.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start);
                if (s_english.Contains(word)) { lead++; }
                if (s_french.Contains(word)) { lead--; }
            }
            // A sentence of no small word speaks the language of the one before.
            before = english[sentence] = lead == 0 ? before : lead > 0;
        }
        return english;
    }
}
