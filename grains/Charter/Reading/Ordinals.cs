namespace Scheduler.Charter.Reading;

/// <summary>Endings that make a number an ordinal ("1er", "2e", "3rd").</summary>
internal static class Ordinals
{
    public static bool Contains(ReadOnlySpan<char> ending) => ending is "er" or "ere" or "e" or "eme" or "re" or "nd" or "nde" or "st" or "th" or "rd";
}
