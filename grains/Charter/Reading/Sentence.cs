namespace Scheduler.Charter.Reading;

/// <summary>Tokens <paramref name="First"/> to before <paramref name="End"/>, without the break that closes them.</summary>
internal readonly record struct Sentence(int First, int End, bool IsQuestion);
