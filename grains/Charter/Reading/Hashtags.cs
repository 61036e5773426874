using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>Splits a hashtag into words: by its capitals first, then by the words that the rules know.</summary>
internal static class Hashtags
{
    private const int Longest = 80;
    private const int LongestWord = 20;

    // What a letter costs that no known word covers, and what a known beginning costs more than a known word.
    private const int Uncovered = 8;
    private const int Inflected = 1;

    /// <summary>The end of the hashtag that starts here, or the place after the sign when it holds no letter.</summary>
    public static int End(string bare, int at)
    {
        var end = at + 1;
        var letters = false;
        while (end < bare.Length && (char.IsLetterOrDigit(bare[end]) || bare[end] == '_')) { letters |= char.IsLetter(bare[end]); end++; }
        return letters ? end : at + 1;
    }

    public static List<(int Start, int End)> Words(FoldedText text, int start, int end, Vocabulary vocabulary)
    {
        List<(int, int)> words = [];
        for (var at = start; at < end;)
        {
            var stop = at + 1;
            while (stop < end && text.Bare[stop] != '_' && !(text.IsCapital(stop) && !text.IsCapital(stop - 1))) { stop++; }
            if (text.Bare[at] == '_') { at++; continue; }
            Split(text.Bare, at, stop, vocabulary, words);
            at = stop;
        }
        return words;
    }

    // Cheapest cover: a short word is likelier to be an accident than a long one, an ending that no rule writes than one that a rule does.
    private static void Split(string bare, int start, int end, Vocabulary vocabulary, List<(int, int)> words)
    {
        var length = end - start;
        if (length > Longest || vocabulary.Names(bare.AsSpan(start, length))) { words.Add((start, end)); return; }
        var cost = new int[length + 1];
        var from = new int[length + 1];
        for (var i = 1; i <= length; i++)
        {
            (cost[i], from[i]) = (cost[i - 1] + Uncovered, i - 1);
            for (var size = 2; size <= Math.Min(i, LongestWord); size++)
            {
                var price = cost[i - size] + (size switch { 2 => 12, 3 => 6, _ => 4 });
                if (price >= cost[i]) { continue; }
                var word = bare.AsSpan(start + i - size, size);
                if (vocabulary.NamesExactly(word)) { (cost[i], from[i]) = (price, i - size); }
                else if (price + Inflected < cost[i] && vocabulary.Names(word)) { (cost[i], from[i]) = (price + Inflected, i - size); }
            }
        }
        List<(int, int)> backwards = [];
        for (var i = length; i > 0; i = from[i])
        {
            var (a, b) = (start + from[i], start + i);
            if (b - a == 1 && backwards.Count > 0 && backwards[^1].Item1 == b && from[Math.Min(length, i)] == i - 1 && !vocabulary.Names(bare.AsSpan(b, backwards[^1].Item2 - b)))
            {
                backwards[^1] = (a, backwards[^1].Item2);
            }
            else { backwards.Add((a, b)); }
        }
        backwards.Reverse();
        words.AddRange(backwards);
    }
}
