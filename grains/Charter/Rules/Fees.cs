using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: fair information on fees, several ways to pay.</summary>
internal sealed class Fees : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-HONORAIRES",
        Title = new("Information sur les honoraires", "Information on fees"),
        Source = new("CNOM, recommandations sur la communication du médecin : secteur, fourchettes d’honoraires, plusieurs moyens de paiement ; articles R. 4127-53 et L. 1111-3-2 du code de la santé publique.",
            "CNOM, recommendations on the physician’s communication: sector, fee ranges, several means of payment; articles R. 4127-53 and L. 1111-3-2 of the Code de la santé publique."),
        Policy = new("Bloque un mode de paiement unique imposé, ou un montant retenu pour le jour du rendez-vous.", "Blocks an imposed single means of payment, or an amount withheld until the appointment."),
        Problem = new("Un moyen de paiement est imposé, ou le montant n’est pas annoncé.", "A means of payment is imposed, or the amount is not announced."),
        Instead = new("« Secteur 2 OPTAM, de 55 à 70 € ; carte, chèque, espèces ou virement. »", "“Sector 2 OPTAM, €55 to €70; card, cheque, cash or transfer.”"),
        Breaks = ["Espèces uniquement."],
        Allows = ["Règlement par carte, chèque, espèces ou virement."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("n|ne accept*|prend* .. que .. espece*|virement*|liquide|cash", "espece*|liquide|cash|virement* uniquement|seulement|only|exclusivement", "uniquement|exclusivement|seulement|only en|par|in|by (les) espece*|virement|liquide|cash", "paiement|reglement .. especes obligatoire", "montant|tarif*|honoraires|prix .. communique*|annonce*|donne .. sur place|jour")
            .EvenDenied().Quoting(Extent.Clause),
    ];
}
