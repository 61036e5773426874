using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>How sure the machine is: what a post quotes is mostly shown, asked or answered, so it goes down one step.</summary>
internal static class Certainty
{
    /// <summary>The severity of a passage; null: below what is worth saying.</summary>
    public static Severity? Lowered(Severity severity, RuleCard card, PartReading part, PhraseMatch match) =>
        card.CountsQuoted || part.Quotes.Around(match.First, match.Last) is not { } quote || SpeaksOfUs(part, quote) ? severity
        : severity == Severity.Warn ? null
        : severity - 1;

    // A press release quotes its own surgeon.
    private static bool SpeaksOfUs(PartReading part, (int Open, int Close) quote)
    {
        for (var i = quote.Open + 1; i < quote.Close; i++)
        {
            if (part.Word(i) is "nous" or "notre" or "nos" or "je" or "j" or "mon" or "ma" or "mes" or "we" or "our" or "my" or "i") { return true; }
        }
        return false;
    }
}
