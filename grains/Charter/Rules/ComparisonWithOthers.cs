using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-19-1, I: no comparison with other physicians or establishments.</summary>
internal sealed class ComparisonWithOthers : Rule
{
    private const string Others = "confrere*|consoeur*|concurren*|collegues|chirurgiens|medecins|etablissement*|clinique*|hopit*|centre*|cabinet*|equipe*|service*|surgeon*|clinic*|hospital*|doctors";

    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-19-1-4",
        Title = new("Comparaison avec d’autres", "Comparison with others"),
        Source = new("Code de la santé publique, article R. 4127-19-1, I : pas de comparaison avec d’autres médecins ou établissements.",
            "Code de la santé publique, article R. 4127-19-1, I: no comparison with other physicians or establishments."),
        Policy = new("Bloque un classement, « aucun autre », « le seul de la région », « contrairement aux autres », même sans nommer personne.",
            "Blocks a ranking, “no other”, “the only one in the region”, “unlike others”, even when nobody is named."),
        Problem = new("L’auteur se compare à d’autres médecins ou établissements, même sans les nommer.", "The author compares themselves with other physicians or establishments, even unnamed."),
        Instead = new("« Voici ce que nous faisons », sans étalon extérieur.", "“This is what we do”, without an outside yardstick."),
        Breaks = ["Classé n° 1 de la région par un hebdomadaire.", "Aucun autre établissement ne le propose."],
        Allows = ["Je ne compare pas mon activité à celle d’autres chirurgiens.", "Premier auteur de l’article."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("classe|classee|classes|elu|elue|elus|nomme|designe|distingue|ranked|voted .. n|no|no1|numero|premier*|1er|tete|parmi|meilleur*|best|first|top .. {lieu}|{region}|palmares|presse|hebdomadaire|magazine|classement|medecin*|{soignant}|1|un",
            "premier*|1er|tete|n ° 1 (du|au) (classement|palmares) .. palmares|classement|region|presse", "{notre} .. classe|classee premier*|1er|n|numero .. presse|palmares|ans|annee*", "n ° 1|un des|du|de|en .. {lieu}|{corps}|varices|{acte}|{region}", "palmares .. {notre}|{nous} .. premier*|classe*|tete|place")
            .Unless("fiable", "n existe", "auteur").Quoting(Extent.Clause),
        Block("aucun|aucune autre .. " + Others, "no other " + Others, "seul|seule|seuls|only .. " + Others + " .. {region}|a proposer|to offer|proposer", "le|la|les|l seul|seule|seuls|seules (de|du) .. {region} .. a")
            .With("{nous}|{region}|proposer|offer|peut").Unless("patient* .. ne", "depend*|medecin peut|habilit*", "indication*").Quoting(Extent.Clause),
        Block("les autres .. (te|vous) diront|disent|font|attendent|proposent|promettent", "contrairement|unlike|difference (a|aux|de) (d) autres|mes|certains|nos|la|many|most|other .. " + Others, "contrairement aux autres", "mieux|plus|moins|aussi|better|faster|safer ... que|qu|than (mes|les|d|chez|dans|la|other|most|any) (les|autres) " + Others + "|ailleurs|moyenne|elsewhere|concurrence",
            "other|most|many surgeons|doctors|clinics|centres .. still|use|charge|do|don't|cannot|only", "la ou d autres|les autres", "d autres|certains " + Others + " .. encore|utilisent|font|promettent|ne")
            .Unless("ne|n .. compar*|ferai*|pas", "recommand*|orient*|indiqu*", "etude*|essai*|study|trial").Quoting(Extent.Clause),
        Block("se comptent|compte sur les doigts", "imite* .. jamais", "a|de qualite (au) (moins) egale|superieure", "pourquoi payer plus|davantage", "pay|paying more elsewhere").EvenAsked().EvenDenied().Quoting(Extent.Sentence),
        Block("the best|lowest|highest|fastest|safest|most|largest|first|only .... in (the) (whole) {region}", "le|la|les|du plus|moins (de) moderne*|avance*|abouti*|performant*|experiment*|equipe*|sur|sure|innovant*|complet*|bas|basse|faible*|eleve*|rapide*|grand*|important*|demande*|reput* (de|du|des|en|d) .. {region}|etoiles")
            .With("{nous}|{lieu}|taux|parcours|rate|robot*").Unless("etude*|registre|mortalite|cancer le plus", "has|sante publique").Quoting(Extent.Clause),
    ];
}
