using System.Numerics;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>
/// Every phrase of every rule, looked for in one pass: each token asks only the phrases it may begin, and each of these looks at most
/// <see cref="Window"/> tokens ahead, so the work grows with the length of the text and with nothing else.
/// </summary>
internal sealed class PhraseBook(IReadOnlyList<Phrase> phrases, int sets)
{
    /// <summary>The longest phrase, in tokens.</summary>
    public const int Window = 60;

    private readonly int[][] _startersOfKind =
    [
        .. Enum.GetValues<TokenKind>().Select(kind => phrases.Where(p => (p.Elements[0].Kinds >> (int)kind & 1) != 0).Select(p => p.Id).ToArray()),
    ];

    public int Count => phrases.Count;

    public Phrase this[int id] => phrases[id];

    /// <summary>All the places of all the phrases.</summary>
    public FoundPhrases Scan(TokenList tokens, ref long work)
    {
        var found = new List<PhraseMatch>(tokens.Count);
        using var presence = new Presence(tokens, sets, phrases.Count);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            TryAll(token.Entry.Starters, tokens, at, presence, found, ref work);
            if (token.Entry.Compounds.Length > 0)
            {
                foreach (var (_, entry) in tokens.CompoundsAt(at)) { TryAll(entry.Starters, tokens, at, presence, found, ref work); }
            }
            TryAll(_startersOfKind[(int)token.Kind], tokens, at, presence, found, ref work);
        }
        return new(found);
    }

    private void TryAll(int[] starters, TokenList tokens, int at, Presence presence, List<PhraseMatch> found, ref long work)
    {
        foreach (var phrase in starters)
        {
            if (!presence.Allows(phrases[phrase])) { continue; }
            var last = Last(phrases[phrase], tokens, at, ref work);
            if (last >= at) { found.Add(new(phrase, at, last)); }
        }
    }

    // Bit b of "here" says that the steps so far can end just before token at + b.
    private static int Last(Phrase phrase, TokenList tokens, int at, ref long work)
    {
        var inSentence = Below(Math.Min(Window, tokens.SentenceEnd(at) - at));
        var inText = Below(Math.Min(Window, tokens.Count - at));
        var here = 1UL;
        var elements = phrase.Elements;
        var required = elements.Length;
        while (elements[required - 1].Optional) { required--; }
        var passable = inSentence;
        for (var i = 0; i < required; i++)
        {
            if (elements[i].Crosses) { passable = inText; }
            here = elements[i].IsGap ? Spread(here, elements[i], passable) : Advance(here, elements[i], tokens, at, inText, ref work);
            if (here == 0) { return -1; }
        }
        var end = BitOperations.TrailingZeroCount(here);
        for (var i = required; i < elements.Length; i++)
        {
            if (at + end < tokens.Count && Fits(elements[i], tokens[at + end])) { end++; }
            else if (at + end < tokens.Count && CompoundLength(elements[i], tokens, at + end) is > 0 and var length) { end += length; }
        }
        return at + end - 1;
    }

    private static ulong Spread(ulong here, Element gap, ulong passable)
    {
        for (var i = 0; i < gap.Gap; i++) { here |= (here & passable) << 1; }
        return here;
    }

    private static ulong Advance(ulong here, Element element, TokenList tokens, int at, ulong inText, ref long work)
    {
        var next = element.Optional ? here : 0UL;
        for (var left = here & inText; left != 0; left &= left - 1)
        {
            work++;
            var offset = BitOperations.TrailingZeroCount(left);
            if (Fits(element, tokens[at + offset])) { next |= 1UL << (offset + 1); }
            if (CompoundLength(element, tokens, at + offset) is > 0 and var length && offset + length < Window) { next |= 1UL << (offset + length); }
        }
        return next;
    }

    private static bool Fits(Element element, Token token)
    {
        var fits = (element.Kinds >> (int)token.Kind & 1) != 0 || token.Entry.Has(element.Set);
        return element.Other ? !fits && token.Kind == TokenKind.Word : fits && (!element.Capital || token.Capital);
    }

    private static int CompoundLength(Element element, TokenList tokens, int at)
    {
        if (element.Other || element.Capital && !tokens[at].Capital) { return 0; }
        foreach (var (length, entry) in tokens.CompoundsAt(at))
        {
            if (entry.Has(element.Set)) { return length; }
        }
        return 0;
    }

    private static ulong Below(int bits) => bits <= 0 ? 0 : ulong.MaxValue >> (64 - bits);
}
