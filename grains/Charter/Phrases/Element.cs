namespace Scheduler.Charter.Phrases;

/// <summary>One step of a phrase: a set of words, or a gap.</summary>
/// <param name="Set">The word set's number in the vocabulary; -1 for a gap.</param>
/// <param name="Kinds">Kinds of token that satisfy it whatever they say (bit mask of <see cref="Reading.TokenKind"/>).</param>
/// <param name="Optional">Whether the step may be skipped.</param>
/// <param name="Gap">For a gap, the most tokens it covers.</param>
/// <param name="Crosses">For a gap, whether it may pass the end of a sentence.</param>
internal readonly record struct Element(int Set, int Kinds, bool Optional, int Gap, bool Crosses)
{
    public bool IsGap => Gap > 0;
}
