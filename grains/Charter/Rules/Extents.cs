using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>What part of a sentence a finding quotes.</summary>
internal static class Extents
{
    private const int FewWords = 3;

    // A sentence without end is not a passage that anyone reads.
    private const int Longest = 60;

    public static (int First, int Last) Of(PartReading part, PhraseMatch match, Extent extent)
    {
        var whole = part.SentenceOf(match);
        var sentence = whole with { First = Math.Max(whole.First, match.First - Longest), End = Math.Max(match.Last + 1, Math.Min(whole.End, match.Last + Longest)) };
        return extent switch
        {
            Extent.Sentence => (AfterEmoji(part, sentence.First, match.First), Math.Max(match.Last, sentence.End - 1)),
            Extent.Around => (ClauseStart(part, match.First, sentence.First), ClauseEnd(part, match.Last, sentence.End)),
            Extent.Clause => (match.First, ClauseEnd(part, match.Last, sentence.End)),
            _ => (match.First, match.Last),
        };
    }

    private static int ClauseEnd(PartReading part, int last, int end)
    {
        while (last + 1 < end && part.Tokens[last + 1].Kind is not (TokenKind.Emoji or TokenKind.Hash) && !Separates(part, last + 1)) { last++; }
        return last;
    }

    private static int ClauseStart(PartReading part, int match, int first)
    {
        var at = match;
        while (at > first && part.Tokens[at - 1].Kind is not (TokenKind.Emoji or TokenKind.Hash) && !Stops(part, at - 1, match)) { at--; }
        while (at < match && (part.Word(at) is "et" or "and" or "mais" || part.Tokens[at].Kind == TokenKind.Sign)) { at++; }
        return at;
    }

    // A comma right before one or two words ("…, c'est garanti") does not part them from what they say.
    private static bool Stops(PartReading part, int at, int match) => Separates(part, at) && !(part.Word(at)[0] == ',' && match - at <= FewWords);

    private static bool Separates(PartReading part, int at) => part.Tokens[at].Kind == TokenKind.Sign && part.Word(at)[0] is ',' or ';' or ':' or '»' or '"' or '(' or ')';

    // An emoji inside a line often stands for the full stop.
    private static int AfterEmoji(PartReading part, int first, int match)
    {
        for (var at = match - 1; at > first; at--) { if (part.Tokens[at].Kind == TokenKind.Emoji) { return at + 1; } }
        return first;
    }
}
