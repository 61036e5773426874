using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Scheduler.Charter.Lexicon;

/// <summary>The named word lists that rules write as <c>{name}</c>. Words are separated by <c>|</c>; a list may name another.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, string> s_lists = new Dictionary<string, string>
    {
        ["acte"] = Acts.All,
        ["geste"] = Acts.Gestures,
        ["examen"] = Acts.Exams,
        ["soignant"] = People.Carers,
        ["patient"] = People.Patients,
        ["proche"] = People.Relatives,
        ["metier"] = People.Trades,
        ["prenom"] = People.GivenNames,
        ["civilite"] = People.Civilities,
        ["lieu"] = Places.Care,
        ["region"] = Places.Regions,
        ["nous"] = Words.Us,
        ["notre"] = Words.Our,
        ["louange"] = Words.Praise,
        ["merci"] = Words.Thanks,
        ["nb"] = Words.Numbers,
        ["mois"] = Words.Months,
        ["duree"] = Words.Durations,
        ["corps"] = Body.Parts,
        ["symptome"] = Body.Symptoms,
        ["medicament"] = Body.Medicines,
        ["resultat"] = Words.Results,
        ["laudatif"] = Words.Laudatory,
        ["prevention"] = Words.PublicHealth,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words that make a phrase carry its own negation.</summary>
    public static FrozenSet<string> Denying { get; } = FrozenSet.ToFrozenSet(
        ["ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "sans", "ni", "zero", "no", "not", "never", "without", "plus", "absence"]);

    /// <summary>What a text says to reject what it has just quoted or named.</summary>
    public static ImmutableArray<string> Rejections { get; } =
    [
        "n existe|existent pas|point|jamais", "n est|etait pas|jamais possible|serieux|vrai|exact|permis|autorise*|souhaitable|une preuve",
        "c est (un) faux|fausse|interdit*|exclu*|proscrit*|illegal*|trompeu*|mythe|leurre|mensonge", "est|sont .. interdit*|exclu*|exclus|proscrit*|contraire*|trompeu*",
        "n ont|a pas (fait) (la) preuve|demontre*|montre", "mefiez|mefiance|fuyez", "je|nous ne (le|la|les|nous) compar*|ferai*|ferons|publi*|promet*|donn* .. pas|jamais|plus|aucun*",
        "ne .. pas|jamais|aucune (de) compar*", "doesn't exist", "does not exist", "no such thing", "is|are misleading|forbidden|false", "ca|cela n a pas de sens", "n a pas de sens",
    ];

    public static string Named(string name) =>
        s_lists.TryGetValue(name, out var words) ? words : throw new FormatException($"No word list is called '{name}'.");
}
