using System.Collections.Frozen;

namespace Scheduler.Charter.Reading;

/// <summary>Words that make a phrase carry its own negation ("aucune cicatrice"), so that it is not denied by its own words.</summary>
internal static class Denial
{
    public static FrozenSet<string> Words { get; } = FrozenSet.ToFrozenSet(
        ["ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "zero", "no", "not", "never", "without", "plus", "absence"]);
}
