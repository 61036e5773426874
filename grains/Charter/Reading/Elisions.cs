using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>Words that lose a vowel before an apostrophe; what follows is a word of its own ("l'avant", "n'est").</summary>
internal static class Elisions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words =
        FrozenSet.ToFrozenSet(["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "y"]).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => s_words.Contains(word);
}
