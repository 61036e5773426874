using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>One word written with digits or signs for letters ("pr0mo", "gr@tuit", "gr*tuit").</summary>
internal static class LeetWord
{
    /// <summary>Puts the letters back where the result is a word that the rules name, and what was written is not.</summary>
    public static void Undo(Span<char> word, Vocabulary words)
    {
        Span<char> plain = stackalloc char[word.Length];
        var masked = -1;
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = char.IsLetter(word[i]) ? Folding.Bare(word[i]) : Letter(word[i]);
            if (plain[i] != '\0') { continue; }
            plain[i] = Inside(word[i]);
            if (word[i] == '*') { masked = masked < 0 ? i : word.Length; }
        }
        if (masked >= 0) { Unmask(word, plain, masked, words); return; }
        if (words.Names(plain)) { plain.CopyTo(word); return; }
        // "1" is an i as often as an l.
        for (var i = 0; i < plain.Length; i++) { if (word[i] == '1') { plain[i] = 'l'; } }
        if (words.Names(plain)) { plain.CopyTo(word); }
    }

    public static char Letter(char c) => c switch
    {
        '0' => 'o', '1' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', '8' => 'b', '9' => 'g', '¢' => 'c',
        _ => '\0',
    };

    private static char Inside(char c) => c switch { '!' => 'i', '|' => 'l', '€' => 'e', _ => c };

    private static void Unmask(Span<char> word, Span<char> plain, int masked, Vocabulary words)
    {
        if (masked >= word.Length || word.Length < 5) { return; }
        for (var letter = 'a'; letter <= 'z'; letter++)
        {
            plain[masked] = letter;
            if (words.NamesExactly(plain)) { plain.CopyTo(word); return; }
        }
    }
}
