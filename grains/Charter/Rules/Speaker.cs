using System.Collections.Frozen;
using Scheduler.Charter.Reading;

namespace Scheduler.Charter.Rules;

/// <summary>Whether words speak of their author or to their reader.</summary>
internal static class Speaker
{
    private static readonly FrozenSet<string> s_us = FrozenSet.ToFrozenSet(
        ["nous", "notre", "nos", "notres", "je", "j", "moi", "me", "mon", "ma", "mes", "mien", "mienne", "we", "us", "our", "ours", "my", "i", "me", "mine"]);

    private static readonly FrozenSet<string> s_reader = FrozenSet.ToFrozenSet(["vous", "votre", "vos", "tu", "te", "t", "toi", "ton", "ta", "tes", "you", "your", "yours"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_usBySpan = s_us.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_readerBySpan = s_reader.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The author speaks of themselves between these tokens, the end left out.</summary>
    public static bool IsUs(PartReading part, int first, int end)
    {
        for (var i = first; i < end; i++) { if (s_usBySpan.Contains(part.Word(i))) { return true; } }
        return false;
    }

    /// <summary>The author speaks of themselves, or to the reader: "Réservez" is said to somebody.</summary>
    public static bool IsSomebody(PartReading part, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = part.Word(i);
            if (s_usBySpan.Contains(word) || s_readerBySpan.Contains(word) || (word.Length > 4 && word.EndsWith("ez"))) { return true; }
        }
        return false;
    }
}
