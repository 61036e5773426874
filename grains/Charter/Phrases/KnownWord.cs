namespace Scheduler.Charter.Phrases;

/// <summary>A word of the rules: the alternatives it satisfies, and what it begins. Compiled when a text first holds it.</summary>
internal sealed class KnownWord
{
    /// <summary>Alternatives that the word satisfies alone.</summary>
    public List<int> Atoms { get; } = [];

    /// <summary>The words after it in a compound, with the compound's alternative.</summary>
    public List<(string After, int Atom)> Begins { get; } = [];

    /// <summary>What the rules know of it; null: no text held it yet.</summary>
    public WordEntry? Entry { get; set; }
}
