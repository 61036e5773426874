using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>What part of a sentence a finding quotes.</summary>
internal static class Extents
{
    public static (int First, int Last) Of(PartReading part, PhraseMatch match, Extent extent)
    {
        var sentence = part.SentenceOf(match);
        return extent switch
        {
            Extent.Sentence => (AfterEmoji(part, sentence.First, match.First), Math.Max(match.Last, sentence.End - 1)),
            Extent.Clause => (match.First, ClauseEnd(part, match.Last, sentence.End)),
            _ => (match.First, match.Last),
        };
    }

    private static int ClauseEnd(PartReading part, int last, int end)
    {
        while (last + 1 < end && part.Tokens[last + 1].Kind is not (TokenKind.Emoji or TokenKind.Hash) && !(part.Tokens[last + 1].Kind == TokenKind.Sign && part.Word(last + 1)[0] is ',' or ';' or ':' or '»' or '"' or '(' or ')')) { last++; }
        return last;
    }

    // An emoji inside a line often stands for the full stop.
    private static int AfterEmoji(PartReading part, int first, int match)
    {
        for (var at = match - 1; at > first; at--) { if (part.Tokens[at].Kind == TokenKind.Emoji) { return at + 1; } }
        return first;
    }
}
