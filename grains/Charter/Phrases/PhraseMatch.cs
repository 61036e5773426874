namespace Scheduler.Charter.Phrases;

/// <summary>Where a phrase was found: tokens <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
internal readonly record struct PhraseMatch(int Phrase, int First, int Last);
