using System.Collections.Frozen;

namespace Scheduler.Charter.Packs;

/// <summary>The words of a rule file's head.</summary>
internal static class RuleKeys
{
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        ["règle", "famille", "titre", "source", "politique", "problème", "au lieu", "remplace", "charte seule", "citation", "dérogation", "motif", "détecteur", "renvoi"]);
}
