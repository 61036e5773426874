using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-19: medicine is not practised as a trade.</summary>
internal sealed class Commerce : Rule
{
    private const string Prevention = "{prevention}";

    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-19",
        Title = new("La médecine n’est pas un commerce", "Medicine is not a trade"),
        Source = new("Code de la santé publique, article R. 4127-19 : la médecine ne doit pas être pratiquée comme un commerce.",
            "Code de la santé publique, article R. 4127-19: medicine must not be practised as a trade."),
        Policy = new("Bloque une remise, un acte offert, un code, un forfait, un paiement fractionné mis en avant, une rareté commerciale.",
            "Blocks a discount, an act given away, a code, a package, instalments put forward, commercial scarcity."),
        Problem = new("Un acte est proposé comme une marchandise : remise, gratuité, forfait ou facilité de paiement.",
            "An act is offered as merchandise: discount, gift, package or instalments."),
        Instead = new("Donnez une information tarifaire neutre (secteur, fourchette, devis), sans offre ni échéance.",
            "Give neutral fee information (sector, range, written quote), without offer or deadline."),
        Breaks = ["-20 % sur les injections jusqu’à dimanche.", "Plus que trois créneaux avant l’été !"],
        Allows = ["Le kit de dépistage est gratuit.", "La promo 2006 d’internes s’est retrouvée."],
    };

    private static readonly Bilingual s_scarcity = new("La rareté des rendez-vous est mise en avant comme dans un commerce.", "The scarcity of appointments is put forward as in a shop.");

    private static readonly Bilingual s_scarcityInstead = new("Supprimez la phrase ; les modalités de rendez-vous ont leur place sur la page d’informations du site.",
        "Remove the sentence; how to book belongs on the site’s information page.");

    public override ImmutableArray<Clue> Clues =>
    [
        Block("- {n} % .. sur|ce|cette|pour|avec|jusqu|des|du|en|week|w|on|a|de|si", "{n} % de|of remise|reduction|rabais|ristourne", "{n} % off|discount|offert*", "- {n} %", "remise|rabais|ristourne|reduction de {n}", "{n} % .. des|avec|si|pour votre|vos|mon|le|la|vous .. {acte}|prenom|code|deux",
            "beneficient|beneficiez|profitez .. {n} %", "moins {n} %", "{n} €|euros de remise|reduction|rabais|ristourne|moins", "payez|payer (qu) un|une seul|seule", "venez|venir a deux .. seul*|prix|moitie|offert*|{n}")
            .Somewhere("{acte}|cabinet|clinique|patient*|silhouette").Unless("formation*|poids|risque*|complication*|etude*|essai*|mortalite|recidive*|douleur*|patients|incidence|reduit|augmente|weight|risk").Quoting(Extent.Clause),
        Block("{acte} .. offert|offerts|offerte|offertes|gratuit*|complimentary|free|cadeau", "premier|premiere|second|seconde|prochain|prochaine|deuxieme|2e|2eme .. {acte} .. offert*|gratuit*|free", "gratuit|gratuite|offert|offerte|free|complimentary (1er|premier|premiere|first|initial) {acte}",
            "offert|offerte|offerts|offertes (jusqu) (a|au|ce|cet|cette|en|pour|tout) mois|{mois}|semaine|dimanche|samedi|ete|noel|week|rentree", "offert|offerte|offerts par le|notre|la cabinet|clinique|centre|equipe", "{acte} (est|sont) pris|prise|prises en charge par nos|mes soins", "{acte} .. is|are on me|us|the", "nous|je|on (vous) offrons|offre .. {acte}")
            .UnlessNear(Prevention).Unless("reponse*|libre|entree|ne|n .. pas", "appareils .. internet").Quoting(Extent.Clause),
        Block("c est cadeau", "it's on me|us", "bon|bons|carte|cartes|cheque|cheques|coffret* cadeau|cadeaux|privilege|fidelite", "bougie|panier|bouteille|cadeau|goodies offert*").Somewhere("{acte}|cabinet|clinique").UnlessNear(Prevention),
        Block("promo|promos|soldes|promotion|offre* .. jusqu|privee|speciale|flash|exceptionnelle|limitee|sur .. {acte}|dimanche|cabinet|bilan", "code promo|reduction|avantage|parrain", "code {mot} .. gets|donne|offre|pour|get", "black friday|french days|prix d ami", "happy hour|hours",
            "offre speciale|limitee|exceptionnelle|decouverte|flash|valable", "promo", "deux|2 pour (le) (prix) un|1|d")
            .Somewhere("{acte}|cabinet|clinique|silhouette").UnlessNear("internes|internat|externes|etudiants|faculte|depistage|medecine", "offre d emploi|offre de soins", Prevention).Quoting(Extent.Clause),
        Block("creneau*|rendez|rdv|place .... reste|restent (plus) que {nb}", "plus que {nb} .. creneau*|place*|rendez|rdv|disponibilite*", "il .. reste .. {nb}|que|des .. creneau*|place*|rendez|rdv|disponibilite*", "dernier*|derniere* creneau*|place*|disponibilite*|rendez", "only|just .. {nb} .. slot*|spot*|appointment*|places|left", "last|few remaining|few slots|spots|appointments", "places|creneaux (sont) (tres) limite*|comptes|comptees", "agenda|planning .. se remplit")
            .Somewhere("{acte}|cabinet|clinique|doigt|docteur|dr|reserver|reservez").UnlessNear("atelier*|conference*|formation*|congres|webinaire*|stand|cours|seminaire|parking|internes|collecte|non programmes")
            .Quoting(Extent.Clause) with { Problem = s_scarcity, Instead = s_scarcityInstead },
        Block("{n} fois sans frais", "paiement|payer|payez|pay|reglement .. en|in {nb} fois|times|mensualite*|installment*", "financing|financement available|disponible|possible|propose", "facilite* de paiement", "a partir de {n} €|euros|eur", "des {n} €|euros", "{n} €|euros .. au lieu de", "seulement|only {n} €|euros", "tout compris|all inclusive .. {n} €|euros", "forfait|pack|package|formule .. {n} €|euros")
            .Somewhere("{acte}|clinique|cabinet|forfait").Unless("loyer|parking|salaire|brut|formation*|part obligatoire|secteur").Quoting(Extent.Match),
        Block("en vente .. cabinet|clinique|boutique|secretariat", "vendu* .. au|a la|notre cabinet|clinique"),
    ];
}
