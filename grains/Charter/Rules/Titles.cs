using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: recognised titles and diplomas only.</summary>
internal sealed class Titles : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-TITRES",
        Title = new("Titres et diplômes", "Titles and diplomas"),
        Source = new("CNOM, recommandations sur la communication du médecin : titres et diplômes reconnus ; articles R. 4127-79 et R. 4127-80 du code de la santé publique.",
            "CNOM, recommendations on the physician’s communication: recognised titles and diplomas; articles R. 4127-79 and R. 4127-80 of the Code de la santé publique."),
        Policy = new("Bloque un titre qui n’existe pas (médecin esthétique, expert mondial, anti-âge) employé pour soi.", "Blocks a title that does not exist (aesthetic physician, world expert, anti-ageing) used of oneself."),
        Problem = new("Ce titre ou ce diplôme n’est pas reconnu par l’Ordre.", "This title or diploma is not recognised by the Ordre."),
        Instead = new("« Chirurgien plasticien (DES), inscrit au tableau de l’Ordre. »", "“Plastic surgeon (DES), registered with the Ordre.”"),
        Breaks = ["Médecin esthétique et chirurgien du regard."],
        Allows = ["« Chirurgien esthétique » lu sur un panneau ne dit rien d’une qualification."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("medecin|docteur|doctor|physician (en) esthetique|anti|aesthetic", "aesthetic doctor|physician", "expert* mondial*|international*", "docteur des stars", "diplome|titulaire|certifie* .... anti aging|age", "specialiste|expert|medecin anti aging|age|ageing", "chirurgien du regard")
            .Unless("ne|n .. dit|existe|pas", "interdit*", "panneau").Quoting(Extent.Match),
    ];
}
