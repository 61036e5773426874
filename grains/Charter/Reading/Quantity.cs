using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>A number glued to its unit ("5ans", "10mg"): digits that stand for themselves.</summary>
internal static class Quantity
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_units = FrozenSet.ToFrozenSet(
        ["an", "ans", "mois", "jour", "jours", "sem", "h", "heure", "heures", "min", "mn", "sec", "s", "fois", "ml", "cl", "mg", "kg", "cc", "cm", "mm", "ui", "euros", "eur", "days", "day", "weeks", "months", "years", "hours", "th", "st", "er", "ere", "eme", "e"])
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Is(ReadOnlySpan<char> word)
    {
        var unit = word.TrimStart("0123456789");
        return unit.Length < word.Length && s_units.Contains(unit);
    }
}
