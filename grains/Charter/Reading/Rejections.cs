using System.Collections.Immutable;

namespace Scheduler.Charter.Reading;

/// <summary>What a text says to reject what it has just quoted or named.</summary>
internal static class Rejections
{
    public static ImmutableArray<string> All { get; } =
    [
        "n existe|existent pas|point|jamais", "est|sont|etait|reste (donc|bien|tout|simplement|evidemment|parfaitement) faux|fausse|fausses|inexact+|mensonger+|absurde+", "n est|etait pas|jamais possible|serieux|vrai|exact|permis|autorise*|souhaitable|une preuve",
        "c est (un) faux|fausse|interdit*|exclu*|proscrit*|illegal*|trompeu*|mythe|leurre|mensonge", "est|sont .. interdit*|exclu*|exclus|proscrit*|contraire*|trompeu*",
        "n ont|a pas (fait) (la) preuve|demontre*|montre", "mefiez|mefiance|fuyez", "je|nous ne (le|la|les|nous) compar*|ferai*|ferons|publi*|promet*|donn* .. pas|jamais|plus|aucun*",
        "ne .. pas|jamais|aucune (de) compar*", "doesn't exist", "does not exist", "no such thing", "is|are misleading|forbidden|false", "n en [connaitre]|[avoir]|[exister] pas|aucun|aucune|jamais|point", "ca|cela n a pas de sens", "n a pas de sens",
    ];
}
