namespace Scheduler.Charter.Phrases;

/// <summary>Words that stand together and count as one ("prise en charge").</summary>
/// <param name="Rest">The words after the first.</param>
/// <param name="Entry">What they satisfy together.</param>
internal sealed record Compound(string[] Rest, WordEntry Entry);
