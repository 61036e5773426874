using Scheduler.Charter.Phrases;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>Tells whether a trigger is said or only spoken of: denied, asked, or rejected right after.</summary>
internal static class Polarity
{
    public static bool Excuses(PostReading post, PartReading part, PhraseMatch match, Phrase phrase, Signal signal)
    {
        if (!signal.WhenAsked && Asked(part, match) || post.AnsweredNo(part, match)) { return true; }
        return !signal.WhenDenied && (Denied(part, match, phrase) || post.Rejected(part, match) || post.Distanced(part, match));
    }

    public static bool Denied(PartReading part, PhraseMatch match, Phrase phrase) =>
        Denies(part, part.DeniedBy[match.First], match, phrase) || Denies(part, part.DeniedBy[match.Last], match, phrase);

    // A negation that the phrase itself asks for ("aucune cicatrice") does not deny it; one before it, or in a gap of it, does.
    private static bool Denies(PartReading part, int by, PhraseMatch match, Phrase phrase) =>
        by >= 0 && (by < match.First || !phrase.Names(part.Tokens[by].Entry));

    private static bool Asked(PartReading part, PhraseMatch match) => part.Tokens[match.First].Hash < 0 && part.IsAsked(match);
}
