using Scheduler.Charter.Phrases;

namespace Scheduler.Charter.Reading;

/// <summary>The word sets that negation is read with.</summary>
internal sealed class Negators(PhraseParser parser)
{
    public int Ne { get; } = parser.Set("ne|n");

    /// <summary>The second half of a French negation.</summary>
    public int Pas { get; } = parser.Set("pas|plus|jamais|rien|aucun|aucune|guere|personne|nullement|ni|point");

    public int Que { get; } = parser.Set("que|qu");

    /// <summary>Verbs whose negated imperative invites: "n'hésitez pas", "ne manquez pas".</summary>
    public int Inviting { get; } = parser.Set("hesitez|hesite|manquez|manque|ratez|rate|attendez|attends|oubliez|oublie|laissez|loupez|tardez|tarde|passez|cherchez|hesitate|miss|wait|forget");

    /// <summary>Words that deny by themselves.</summary>
    public int Alone { get; } = parser.Set("pas|jamais|sans|aucun|aucune|ni|zero|non|not|never|no|without|cannot|nobody|can't|don't|doesn't|won't|isn't|aren't|didn't|wouldn't|shouldn't|nor");

    /// <summary>Words after which "pas", "sans" or "not" denies nothing.</summary>
    public int Hollow { get; } = parser.Set("seulement|que|autre|autres|only|doute|cesse|attendre|hesiter|tarder|plus|seule|seul|moins|need|single|mal");

    /// <summary>Verbs and nouns that deny what follows them.</summary>
    public int Denying { get; } = parser.Set("refus*|evit*|interdi*|abstien*|abstenir|exclu|exclut|excluent|exclus|exclue|proscri*|mefi*|pretend*|pretendu*|mythe*|arnaque*|trompeu*|absence|fausse*|forbid*|forbidden|prohibit*|avoid|refuse*|beware");

    public int Cutting { get; } = parser.Set("mais|sauf|pourtant|toutefois|cependant|but|however|except|parce|car|because");

    public int Linking { get; } = parser.Set("et|and|donc|alors|puis|so|then");

    public int Subject { get; } = parser.Set("je|j|nous|vous|on|il|elle|ils|elles|tu|c|ce|we|i|you|they|he|she|it");

    /// <summary>Words with which a denied list goes on after a comma.</summary>
    public int Continuing { get; } = parser.Set("ni|de|d|des|du|ou|pas|aucun|aucune|or|nor|no");

    public int Why { get; } = parser.Set("pourquoi|why");

    /// <summary>Words that each deny their own part of a list ("sans douleur et sans cicatrice").</summary>
    public int Parallel { get; } = parser.Set("sans|zero|ni|pas|no|without|not");

    /// <summary>Words that say what is lacking in a noun: "une vie sans lunettes est possible" denies the glasses alone.</summary>
    public int Lacking { get; } = parser.Set("sans|zero|without");

    public int Being { get; } = parser.Set("est|sont|sera|seront|etait|etaient|devient|deviennent|is|are|was|were|becomes");

    public int None { get; } = parser.Set("aucun|aucune");

    public int Bullet { get; } = parser.Set("•|-|*|·|–|▪|◦|▶|→|✗|☑|✔|✅|🚫|⛔|🔹|🔸|👉|➡");

    /// <summary>Signs that deny the line they begin.</summary>
    public int Cross { get; } = parser.Set("❌|🚫|⛔|✗|✘|✖");

    public int Colon { get; } = parser.Set(":");

    /// <summary>"Plus" says more as often as no more.</summary>
    public int More { get; } = parser.Set("plus");

    public int Comma { get; } = parser.Set(",");

    public int Closing { get; } = parser.Set(";|:");
}
