using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: no comparison of waiting times, prices or acts.</summary>
internal sealed class ComparedOffers : Rule
{
    private const string Elsewhere = "ailleurs|chu|voisin*|face|cote|concurren*|londres|london|paris|lyon|suisse|tunisie|turquie|autre|autres|elsewhere|competitor*|ville|prive|public";

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-COMPARATIF",
        Title = new("Comparatif de délais, de tarifs ou d’actes", "Comparison of waiting times, prices or acts"),
        Source = new("CNOM, recommandations sur la communication du médecin : pas de comparatif de délais, de tarifs ou d’actes ; article R. 4127-19-1, I et III.",
            "CNOM, recommendations on the physician’s communication: no comparison of waiting times, prices or acts; article R. 4127-19-1, I and III."),
        Policy = new("Bloque deux délais ou deux prix dont l’un est celui d’un tiers ; fait attester une comparaison avec soi-même dans le temps.",
            "Blocks two waiting times or two prices of which one is somebody else’s; asks for an attestation for a comparison with oneself over time."),
        Problem = new("Un délai, un prix ou une pratique est comparé à celui d’autres praticiens ou établissements.", "A waiting time, a price or a practice is compared with that of other practitioners or establishments."),
        Instead = new("Donnez votre délai ou vos honoraires seuls, sans étalon.", "Give your own waiting time or fees alone, without a yardstick."),
        Breaks = ["Trois semaines chez nous, cinq mois au CHU.", "Deux fois moins cher qu’à Londres."],
        Allows = ["Nous ne comparons pas nos délais.", "IRM ou scanner : ce que chacun montre."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("chez nous|moi|ici (:) ... {duree} // " + Elsewhere + " ... {nb} .. {duree}", "ici|nous|notre|nos ... {nb}|4e .. {duree}|jour ... quand|contre|alors|mais|et .. " + Elsewhere + " ... {nb}|10e|attend*", "{nb} {duree} .. chez nous|ici|cabinet , ... {nb} {duree} .. " + Elsewhere,
            "{nb} {duree} .. contre|vs|versus|au lieu de (plus) .. {nb} .. {duree} ... " + Elsewhere, "quand ailleurs .. on|il|attend* .. {nb}|10e|{duree}", "la bas .. comptez|attendez|faut|patientez|attend .. {nb} .. {duree}", "quand|alors|tandis que ailleurs .. {nb}|attend*", Elsewhere + " .. repondra|attend|attendrez|attendez|faut|comptez|patientez .. {nb} .. {duree}")
            .Unless("ne|n .. compar*", "journaliste"),
        Block("{nb}|autres .. centre*|clinique*|cabinet*|confrere*|chirurgien* ... factur*|demand*|prennent|pratiquent .... {n} €|euros", "clinique|hopital|centre|cabinet|chu|confrere|concurren* (d|du) (en|a|quartier) (face|cote|voisin*) .. demand*|factur*|prend|prendra|annonce* ... {n} €|euros", "moins cher* .. " + Elsewhere, "cheaper than", "{nb} fois moins cher*", "{nb} .. of what .. charge|charges|cost*|pay", "half|fraction the|of .. price|cost", "moitie|tiers du|moins prix .. de|a|" + Elsewhere, "moitie prix .. " + Elsewhere, "prix|tarifs|honoraires .. plus bas|inferieurs|avantageux .. " + Elsewhere + "|region|marche")
            .Unless("ne|n .. compar*", "assurance maladie|ameli", "journaliste").Quoting(Extent.Clause),
        Attest("delai* .. divis*|reduit* .. {nb}", "delais|attente .. plus court* .. qu|que (avant)").With("{notre}|cabinet|service").Unless("ne|n .. pas", "journaliste|« ").EvenAsked()
            .Saying("Une évolution des délais est mise en avant : confirmez qu’elle n’oppose pas le cabinet à d’autres.", "A change in waiting times is put forward: confirm that it does not set the practice against others."),
    ];
}
