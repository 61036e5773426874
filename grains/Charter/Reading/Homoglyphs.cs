using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>Cyrillic and Greek letters that look Latin, undone inside words that also hold a Latin letter.</summary>
internal static class Homoglyphs
{
    private static readonly FrozenDictionary<char, char> s_latin = new Dictionary<char, char>
    {
        ['а'] = 'a', ['е'] = 'e', ['о'] = 'o', ['р'] = 'p', ['с'] = 'c', ['х'] = 'x', ['у'] = 'y', ['і'] = 'i', ['ј'] = 'j', ['ѕ'] = 's',
        ['к'] = 'k', ['м'] = 'm', ['т'] = 't', ['в'] = 'b', ['н'] = 'h', ['һ'] = 'h', ['ғ'] = 'f', ['ѵ'] = 'v', ['ᴀ'] = 'a', ['ᴇ'] = 'e', ['ꓳ'] = 'o', ['օ'] = 'o', ['ո'] = 'n', ['ս'] = 'u', ['զ'] = 'q', ['ԁ'] = 'd', ['ɡ'] = 'g', ['ı'] = 'i', ['ӏ'] = 'l', ['ԛ'] = 'q',
        ['ο'] = 'o', ['α'] = 'a', ['ε'] = 'e', ['ι'] = 'i', ['ν'] = 'v', ['ρ'] = 'p', ['τ'] = 't', ['υ'] = 'u', ['κ'] = 'k', ['χ'] = 'x',
    }.ToFrozenDictionary();

    public static void Undo(Span<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            var (latin, foreign) = (false, false);
            while (end < text.Length && char.IsLetter(text[end]))
            {
                if (text[end] < '\u0250') { latin = true; } else if (s_latin.ContainsKey(text[end])) { foreign = true; }
                end++;
            }
            if (latin && foreign) { Replace(text[at..end]); }
            at = Math.Max(end, at + 1);
        }
    }

    private static void Replace(Span<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (s_latin.TryGetValue(word[i], out var plain)) { word[i] = plain; }
        }
    }
}
