using Scheduler.Charter.Reading;
using Scheduler.Charter.Rules;

namespace Scheduler.Charter.Detectors;

/// <summary>Finds quotations in which somebody else praises or thanks: a testimony, whoever wrote it.</summary>
/// <param name="card">The rule that it speaks for.</param>
/// <param name="words">Groups: éloge, merci, voix, a dit.</param>
/// <param name="thanks">Whether it reports the quotations that thank, or those that only praise.</param>
internal sealed class QuotedPraise(RuleCard card, DetectorWords words, bool thanks) : Detector
{
    private const int Longest = 150;
    private readonly int _praise = words.Set("éloge");
    private readonly int _thanks = words.Set("merci");
    private readonly int _ownVoice = words.Set("voix");
    private readonly int _said = words.Set("a dit");

    private static readonly Bilingual s_thanks = new("Un remerciement est cité ; les recommandations ordinales excluent témoignages, avis et remerciements, même anonymes et même avec accord.",
        "A thank-you is quoted; the Ordre’s recommendations exclude testimonies, reviews and thanks, even anonymous and with consent.");

    private static readonly Bilingual s_instead = new("Expliquez vous-même de quoi il s’agit, sans faire parler personne.", "Explain it yourself, without making anyone else speak.");

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var (tokens, thanked) in In(part))
            {
                if (thanked == thanks) { findings.Add(card, Severity.Block, part, tokens, thanks ? s_thanks : null, thanks ? s_instead : null); }
            }
        }
    }

    private IEnumerable<((int First, int Last) Tokens, bool Thanks)> In(PartReading part)
    {
        foreach (var (open, close) in part.Quotes.All)
        {
            if (close - open < 3 || close - open > Longest) { continue; }
            var (praise, thanked, voice, asked) = Read(part, open, close);
            if (!voice || asked) { continue; }
            if (Signed(part, close) is > 0 and var signature) { yield return ((open, Math.Max(close, signature)), false); continue; }
            if (praise == 0) { continue; }
            var end = Attribution(part, close);
            if ((praise > 1 || Attributed(part, open, close, end)) && !Denied(part, open, close)) { yield return ((open, end), thanked); }
        }
    }

    private (int Praise, bool Thanks, bool Voice, bool Asked) Read(PartReading part, int open, int close)
    {
        var (praise, thanked, voice) = (0, false, false);
        for (var i = open + 1; i < close; i++)
        {
            var entry = part.Tokens[i].Entry;
            if (entry.Has(_praise)) { praise++; }
            thanked |= entry.Has(_thanks);
            voice |= entry.Has(_ownVoice);
        }
        return (praise, thanked, voice, Asked(part, open, close));
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
