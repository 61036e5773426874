namespace Scheduler.Charter.CommandLine;

/// <summary>A key of a line does not hold what it should; caught where the line is read.</summary>
internal sealed class KeyFault(string key, Bilingual expected) : FormatException(key)
{
    public Bilingual Sentence { get; } = new($"la clé « {key} » attend {expected.French}.", $"the key “{key}” expects {expected.English}.");
}
