using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: no game, no draw, no prize.</summary>
internal sealed class Giveaways : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-JEUX-CONCOURS",
        Title = new("Jeux, tirages et cadeaux", "Games, draws and prizes"),
        Source = new("CNOM, recommandations sur la communication du médecin : les jeux concours sont de la publicité ; article R. 4127-19 du code de la santé publique.",
            "CNOM, recommendations on the physician’s communication: games are advertising; article R. 4127-19 of the Code de la santé publique."),
        Policy = new("Bloque un lot, un tirage au sort, « abonne-toi et identifie deux amies ».", "Blocks a prize, a draw, “follow and tag two friends”."),
        Problem = new("Un jeu, un tirage ou un lot est proposé au public.", "A game, a draw or a prize is offered to the public."),
        Instead = new("Un quiz pédagogique sans lot, ou l’annonce d’un atelier ouvert à tous.", "A quiz without a prize, or the announcement of a workshop open to all."),
        Breaks = ["À gagner : une séance d’injections.", "RT + follow et on tire au sort un bilan."],
        Allows = ["Le concours de praticien hospitalier approche.", "Je n’organise aucun tirage au sort."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("a gagner", "gagnez|gagne|remportez|remporte un|une|votre|ta|ton|des|{n} {acte}|lot|lots|bon|place*|kit|coffret|an|massage|panier|week|lip*|sac", "jeu concours", "grand jeu|concours", "tirage au sort", "tire|tirons|tires|tirera au sort", "tente*|tentez (ta|votre) chance", "tombola", "giveaway", "you could win", "win a|an|your|free {acte}|prize", "enter|chance to win", "prize draw",
            "rt + follow|like|abonn*", "like + (rt|follow|comment*|partage*)", "identifie|identifiez|tague|taguez|mentionne|mentionnez .. {nb} .. ami|amis|amie|amies|copine*|proches|personnes", "tag {nb} .. friend*")
            .Unless("etude|essai|randomis*|bras|groupe*|cohorte|trial", "faux|fausse|arnaque|usurp*", "concours .. internat|hospitalier|praticien|ph").Quoting(Extent.Clause),
    ];
}
