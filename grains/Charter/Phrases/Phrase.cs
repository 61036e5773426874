using System.Collections.Immutable;

namespace Scheduler.Charter.Phrases;

/// <summary>A compiled phrase of the rule language (see <see cref="PhraseParser"/>).</summary>
/// <param name="Id">Its number in the book.</param>
/// <param name="Written">How the rule wrote it.</param>
/// <param name="Elements">Its steps; the first is never a gap nor optional.</param>
internal sealed record Phrase(int Id, string Written, ImmutableArray<Element> Elements)
{
    /// <summary>Whether one of its steps asks for this very word, alone or at the head of a compound.</summary>
    public bool Names(WordEntry word)
    {
        foreach (var element in Elements)
        {
            if (element.IsGap || element.Other) { continue; }
            if (word.Has(element.Set)) { return true; }
            if (word.Compounds is { } compounds && compounds.All.Any(compound => compound.Entry.Has(element.Set))) { return true; }
        }
        return false;
    }
}
