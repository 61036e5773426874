using System.Numerics;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Phrases;

/// <summary>Tells whether a phrase stands at a place of a text.</summary>
internal static class PhraseMatcher
{
    /// <summary>The longest phrase, in tokens.</summary>
    public const int Window = 60;

    /// <summary>The places of one phrase, in order.</summary>
    public static List<PhraseMatch> Find(Phrase phrase, TokenList tokens, ref long work)
    {
        var found = new List<PhraseMatch>();
        for (var at = 0; at < tokens.Count; at++)
        {
            work++;
            if (MayBegin(phrase.Elements[0], tokens, at) && Last(phrase, tokens, at, ref work) is var last && last >= at) { found.Add(new(phrase.Id, at, last)); }
        }
        return found;
    }

    /// <summary>The last token of the phrase that begins at the token; -1 when it does not stand there.</summary>
    public static int Last(Phrase phrase, TokenList tokens, int at, ref long work)
    {
        // Bit b says that the steps so far can end just before token at + b.
        var inSentence = Below(Math.Min(Window, tokens.SentenceEnd(at) - at));
        var inText = Below(Math.Min(Window, tokens.Count - at));
        var here = 1UL;
        var elements = phrase.Elements.AsSpan();
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

    private static bool MayBegin(Element element, TokenList tokens, int at) => Fits(element, tokens[at]) || CompoundLength(element, tokens, at) > 0;

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
        var fits = (element.Kinds & TokenWords.BitsOf(token)) != 0 || token.Entry.Has(element.Set);
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
