namespace Scheduler.Charter.Phrases;

/// <summary>One step of a phrase: a set of words, or a gap.</summary>
/// <param name="Set">The word set's number in the vocabulary; -1 for a gap.</param>
/// <param name="Kinds">Kinds of token that satisfy it whatever they say (bit mask of <see cref="Reading.TokenKind"/>).</param>
internal readonly record struct Element(int Set, int Kinds)
{
    /// <summary>Whether the step may be skipped.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the word must begin with a capital.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether any word satisfies it but those of the set.</summary>
    public bool Other { get; init; }

    /// <summary>For a gap, the most tokens it covers.</summary>
    public int Gap { get; init; }

    /// <summary>For a gap, whether it may pass the end of a sentence.</summary>
    public bool Crosses { get; init; }

    public bool IsGap => Gap > 0;

    /// <summary>Whether the phrase cannot be where no word satisfies it.</summary>
    public bool IsNeeded => !IsGap && !Optional && !Other;
}
