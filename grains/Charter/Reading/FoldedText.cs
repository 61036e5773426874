namespace Scheduler.Charter.Reading;

/// <summary>
/// The draft as the rules read it, in two views of equal length, each character pointing back to the draft.
/// </summary>
/// <param name="Original">The draft, untouched.</param>
/// <param name="Accented">Lower case, compatibility forms undone, one apostrophe, one dash, one space.</param>
/// <param name="Bare">The same without accents.</param>
/// <param name="Starts">For each folded character, the first unit of the draft that it stands for.</param>
/// <param name="Ends">For each folded character, the unit after it.</param>
internal sealed record FoldedText(string Original, string Accented, string Bare, int[] Starts, int[] Ends)
{
    public int Length => Bare.Length;

    /// <summary>Whether the writer uses accents at all; where not, a missing one says nothing.</summary>
    public bool HasAccents { get; } = !string.Equals(Accented, Bare, StringComparison.Ordinal);

    /// <summary>The place in the draft of a folded range that is not empty.</summary>
    public (int Start, int End) Origin(int start, int end) => (Starts[start], Ends[end - 1]);

    /// <summary>Whether the writer began this character with a capital.</summary>
    public bool IsCapital(int at) => at < Length && char.IsUpper(Original, Starts[at]);
}
