using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-24: no commission for sending a patient, no advantage for bringing a friend.</summary>
internal sealed class Kickbacks : Rule
{
    private const string Send = "adressez|adresse|adresser|envoyez|envoie|envoyer|amenez|amene|parrainez|parraine|parrainer|recommandez|refer|bring|send|orientez|presentez";

    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-24",
        Title = new("Commissions et parrainage", "Commissions and referral rewards"),
        Source = new("Code de la santé publique, article R. 4127-24 (et 22, 23) : ni commission, ni ristourne, ni avantage.", "Code de la santé publique, article R. 4127-24 (and 22, 23): no commission, rebate or advantage."),
        Policy = new("Bloque une somme ou un cadeau promis pour un patient adressé ou un ami amené.", "Blocks money or a gift promised for a patient referred or a friend brought."),
        Problem = new("Un avantage est promis à qui adresse un patient.", "An advantage is promised to whoever sends a patient."),
        Instead = new("Décrivez la coordination des soins, sans aucun flux d’argent ni cadeau.", "Describe the coordination of care, without any money or gift."),
        Breaks = ["60 € reversés pour chaque patient adressé.", "Pour chaque ami envoyé, un panier offert."],
        Allows = ["Prime de cooptation pour une infirmière recrutée."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("chaque|tout|par|every|each .. patient*|ami|amie|proche|filleul*|friend .. " + Send + " .... reverse*|verse*|€|euros|offert*|cadeau|panier|bon|commission|prime|reduction|attend|offr*|gift|off|%", "parrainage* .... {n} €|euros|%|offert*|cadeau|panier", "parrainez .. ami*|proche*|patient*", "reversons|reverse|versons|verse .. {n} €|euros .. par|pour|chaque .. patient*", "commission* .. patient* .. adress*", "refer a friend", "bring a friend")
            .Unless("interne*|cooptation|recrut*|association|infirmier*", "colonne").Quoting(Extent.Clause),
    ];
}
