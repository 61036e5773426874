namespace Scheduler.Charter.Phrases;

/// <summary>What the rules know of one word: the phrase elements it satisfies and the triggers it may begin.</summary>
/// <param name="Bits">One bit for each element.</param>
/// <param name="Starters">One bit for each phrase: whether it is a trigger whose first element the word satisfies.</param>
internal sealed record WordEntry(ulong[] Bits, ulong[] Starters)
{
    public static WordEntry Unknown { get; } = new([], []);

    /// <summary>Words that stand together and begin with this one; null: none.</summary>
    public Compounds? Compounds { get; init; }

    public bool Has(int element) => (element >> 6) < Bits.Length && (Bits[element >> 6] >> (element & 63) & 1) != 0;
}
