namespace Scheduler.Charter.Rules;

/// <summary>A phrase as a rule file writes it.</summary>
internal readonly record struct Written(string Phrase, int Line);
