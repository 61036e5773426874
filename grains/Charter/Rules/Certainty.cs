using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>How sure the machine is: what a post quotes, and what it says of nobody while it speaks of rules, is mostly shown, asked or explained; it goes down one step.</summary>
internal static class Certainty
{
    /// <summary>The severity of a passage; null: below what is worth saying.</summary>
    public static Severity? Lowered(Severity severity, RuleCard card, PostReading post, PartReading part, PhraseMatch match) =>
        !Doubtful(card, post, part, match) ? severity
        : severity == Severity.Warn ? null
        : severity - 1;

    private static bool Doubtful(RuleCard card, PostReading post, PartReading part, PhraseMatch match)
    {
        if (!card.CountsQuoted && part.Quotes.Around(match.First, match.Last) is { } quote) { return !Speaker.IsUs(part, quote.Open + 1, quote.Close); }
        if ((card.CountsQuoted && !card.Overruling.Allowed) || part.Tokens[match.First].Hash >= 0 || !post.SpeaksOfRules) { return false; }
        var sentence = part.SentenceOf(match);
        return !Speaker.IsSomebody(part, sentence.First, sentence.End);
    }
}
