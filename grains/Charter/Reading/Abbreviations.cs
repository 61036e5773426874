using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>Words whose full stop does not end a sentence ("Dr.", "art.", an initial).</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = FrozenSet.ToFrozenSet(
        ["dr", "pr", "mme", "mlle", "mr", "mrs", "ms", "st", "ste", "art", "env", "cf", "al", "vol", "fig", "tel", "av", "bd", "ex", "min", "max", "et", "no"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool EndsAt(string bare, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start < 6 && char.IsLetter(bare[start - 1])) { start--; }
        if (start > 0 && char.IsLetterOrDigit(bare[start - 1])) { return false; }
        return stop - start == 1 || s_words.Contains(bare.AsSpan(start, stop - start));
    }
}
