using System.Collections.Immutable;

namespace Scheduler.Charter.Reading;

/// <summary>How a text keeps its distance from words that it only shows: scams, advertisements, slogans, what the law forbids.</summary>
internal static class Distances
{
    /// <summary>Beside quoted words, these say that the quotation is an exhibit, not a claim.</summary>
    public static ImmutableArray<string> Quoting { get; } =
    [
        "arnaque+|escroc+|escroquerie+|usurp*|contrefait+|contrefaçon+|illegal*|illicite+|frauduleu*|mensong*|trompeu*|mefi*|mefiance|vigilance|douteux|douteuse+|scam+|fake",
        "faux|fausse|fausses compte+|profil+|pub+|publicite+|annonce+|promesse+|avis|page+|site+|concours", "idee+ recue+", "mythe+|legende+|croyance+|cliche+|intox|infox",
        "vrai|faux ou|/ faux|vrai", "promesse+|slogan+|publicite+|pub|pubs|reclame|annonce+|accroche+|argument+|boniment+|titre+|gros_titre", "on|j [lire]|[entendre]|[voir] .. partout|souvent|parfois|ici|ailleurs|encore|ligne|internet|reseaux",
        "lu|entendu|vu ce|hier|sur|dans|cette", "formule+|expression+|mot|mots|phrase+|terme+|mention+ .. interdit*|banni*|proscri*|exclu*|n|a_eviter|bannir", "ne (le|la|les) (nous) (se) [dire]|[ecrire]|[promettre]|[afficher]|[publier]|[lire]|[trouver]|[croire] pas|jamais|plus|nulle|rien|aucun+",
        "code de deontologie|la_sante", "deontologi*|conseil_de_l_ordre|l_ordre|charte|article r|r 4127|sanction+|chambre_disciplinaire", "[fuir]|[signaler]|[refuser]|[denoncer]|[interdire]|[proscrire]|[bannir]", "n existe|existent pas",
        "[barrer]|[rayer]|[supprimer]|[effacer]|[retirer]|[corriger]", "cloche|suspect+|drapeau_rouge|alerte|red_flag*", "beware|misleading|forbidden|illegal|banned", "mensonge+|absurde+|ridicule+|n_importe_quoi",
        "adjectif+|superlatif+|de_trop", "neither|nothing|none exists|exist", "conseil|idee|proposition|suggestion|phrase .. venait|vient|emane|emanait", "me|m|nous (a|ont|avait) propos*|vant*|sugger*|conseill*", "[transmettre]|[signaler] .. dgccrf|ordre|police|justice|procureur|autorites",
    ];

    /// <summary>Anywhere in the text, these say that a quotation is an exhibit.</summary>
    public static ImmutableArray<string> Denouncing { get; } =
        ["arnaque+|escroc*|usurp*|frauduleu*|fraude+|contrefa*|cybermalveillance", "faux|fausse|fausses avis|compte+|profil+|pub+|publicite+|concours", "idee+ recue+", "mythe+|mythes|legende+_urbaine+", "vrai|faux (/|,|ou|et) faux|vrai"];

    /// <summary>Anywhere in the text, these say that the post speaks of rules and of those who break them.</summary>
    public static ImmutableArray<string> OfRules { get; } =
    [
        "deontologi*|conseil_de_l_ordre|ordre_des_medecins|conseil_national|recommandation+_ordinale+|charte_ordinale|charte_du_medecin|code_de_la_sante|jurisprudence|chambre_disciplinaire|juridiction+", "r|l 4127|1111|6322|5122|4113",
        "sanction|sanctions|sanctionne|sanctionnes|condamne|condamnes|condamnation|interdit|interdite|interdits|interdites|interdiction|illegal|illegale|illicite", "loi|decret|article du|de|n|r|l", "secret professionnel|medical",
        "arnaque+|escroc*|escroquerie+|fraude+|usurpat*", "questions a se_poser|poser", "etude|enquete|these transversale|menee|publiee|observationnelle", "ethics|ethical|forbidden|unlawful|illegal|regulation+|code_of_conduct",
    ];

    /// <summary>In the sentence or beside it, these say that what was spoken of was refused.</summary>
    public static ImmutableArray<string> Refusing { get; } =
    [
        "on|j|nous|je [avoir] (toujours) [repondre.pp]|[dire.pp] (que) non", "j|on|nous [avoir] [refuser.pp]|[decliner.pp]|[renvoyer.pp]|[rendre.pp]", "je|nous|on [refuser]|[decliner]", "ce n est pas moi|nous|notre_compte", "tres peu pour moi|nous",
        "pas de .. , pas de", "pas de .. ni de", "ni .. , ni .. , ni", "ne se [solder]|[vendre]|[brader]|[marchander]|[negocier]|[offrir]|[acheter] pas|jamais", "no .. , no .. , no", "we|i said no|declined|refused",
    ];

    /// <summary>In the sentence itself, these say that somebody else is spoken of, and not with approval.</summary>
    public static ImmutableArray<string> Naming { get; } =
    [
        "arnaque+|escroc+|escroquerie+|usurp*|frauduleu*|mensong*|trompeu*|scam+", "faux|fausse|fausses compte+|profil+|pub+|publicite+|annonce+|promesse+|avis|concours|page+", "si|quand|lorsque|celui|celle|ceux|quiconque .. [promettre]|[garantir]|[annoncer]|[proposer]|[vendre]|[offrir] (vous) (a)",
        "certain+|plusieurs comptes|publicites|sites|centres|influenceurs|vendeurs|etablissements|pages|annonces .. [promettre]|[garantir]|[annoncer]|[proposer]|[vendre]", "injection+|seance+|acte+|offre+ illegale+|clandestine+|sauvage+", "personne|nul|aucun|aucune !autre .. [pouvoir]|[devoir]|[savoir]",
        "est|sont|serait|seraient|reste|restent interdit*|illegal*|exclu|exclue|exclus|proscri*|contraire+|prohibe*", "[interdire]|[proscrire]|[bannir]|[prohiber] .. de|les|la|le|tout+|aux", "la|le loi|code|ordre|charte|deontologie|decret|article [interdire]|[exclure]|[proscrire]|[prohiber]|[bannir]", "no one|nobody|none can|should|could",
        "[laisser] croire|penser|supposer|entendre", "somebody|someone|salesman|salesmen|advert|adverts sells|sell|sold|promises|promise|promised|offers|boasts",
    ];
}
