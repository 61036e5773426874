namespace Scheduler.Charter;

/// <summary>One sentence for a person, in both languages of the product.</summary>
/// <param name="French">The French sentence, with typographic apostrophes and no-break spaces.</param>
/// <param name="English">The same sentence in English.</param>
public sealed record Bilingual(string French, string English);
