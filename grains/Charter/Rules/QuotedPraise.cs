using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>Finds quotations in which somebody else praises or thanks: a testimony, whoever wrote it.</summary>
internal sealed class QuotedPraise(PhraseParser parser)
{
    private const int Longest = 150;
    private readonly int _praise = parser.Set("{louange}");
    private readonly int _thanks = parser.Set("{merci}");
    private readonly int _ownVoice = parser.Set("je|j|moi|me|m|mon|ma|mes|i|my|me|docteur|doctor|doc|vous");
    private readonly int _said = parser.Set("ecrit|ecrivait|ecrivent|dit|disait|disent|confie|confiait|message|messages|mot|lettre|carte|patient*|elle|il|elles|temoign*|raconte*|recu|wrote|said|told|patient|merci");

    /// <summary>The quotation and who said it, both ends included.</summary>
    public readonly record struct Praise((int First, int Last) Tokens, bool Thanks);

    public IEnumerable<Praise> In(PartReading part)
    {
        foreach (var (open, close) in part.Quotes.All)
        {
            if (close - open < 3 || close - open > Longest) { continue; }
            var (praise, thanks, voice, asked) = Read(part, open, close);
            if (!voice || asked) { continue; }
            if (Signed(part, close) is > 0 and var signature) { yield return new((open, Math.Max(close, signature)), false); continue; }
            if (praise == 0) { continue; }
            var end = Attribution(part, close);
            if ((praise > 1 || Attributed(part, open, close, end)) && !Denied(part, open, close)) { yield return new((open, end), thanks); }
        }
    }

    private (int Praise, bool Thanks, bool Voice, bool Asked) Read(PartReading part, int open, int close)
    {
        var (praise, thanks, voice) = (0, false, false);
        for (var i = open + 1; i < close; i++)
        {
            var entry = part.Tokens[i].Entry;
            if (entry.Has(_praise)) { praise++; }
            thanks |= entry.Has(_thanks);
            voice |= entry.Has(_ownVoice);
        }
        return (praise, thanks, voice, Asked(part, open, close));
    }

    // "… » — Nadia": a dash and a name under a quotation.
    private static int Signed(PartReading part, int close)
    {
        var at = close + 1;
        while (at < part.Tokens.Count && part.Tokens[at].Kind == TokenKind.Break && at < close + 2) { at++; }
        var dash = at + 1 < part.Tokens.Count && part.Tokens[at].Kind == TokenKind.Sign && part.Word(at)[0] == '-';
        return dash && part.IsCapital(at + 1) ? close : 0;
    }

    private static bool Asked(PartReading part, int open, int close)
    {
        for (var at = part.Tokens[close].Start - 1; at > part.Tokens[open].Start; at--)
        {
            if (part.Text.Bare[at] != ' ') { return part.Text.Bare[at] == '?'; }
        }
        return false;
    }

    private bool Attributed(PartReading part, int open, int close, int end)
    {
        for (var i = Math.Max(0, open - 14); i < open; i++) { if (part.Tokens[i].Entry.Has(_said)) { return true; } }
        for (var i = close + 1; i <= end; i++) { if (part.Tokens[i].Entry.Has(_said)) { return true; } }
        return false;
    }

    private static bool Denied(PartReading part, int open, int close) => part.DeniedBy[open] >= 0 || part.DeniedBy[close] >= 0 && part.DeniedBy[close] < open;

    // "… » nous écrivait une patiente": who said it belongs to the passage.
    private static int Attribution(PartReading part, int close)
    {
        var end = close;
        while (end + 1 < part.Tokens.Count && end - close < 14 && part.Tokens[end + 1].Kind is TokenKind.Word or TokenKind.Number) { end++; }
        return end;
    }
}
