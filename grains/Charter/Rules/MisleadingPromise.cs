using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-19-1, I: nothing that misleads the public about what an act can give.</summary>
internal sealed class MisleadingPromise : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-19-1-7",
        Title = new("Garanties et promesses de résultat", "Guarantees and promised results"),
        Source = new("Code de la santé publique, article R. 4127-19-1, I : la communication n’induit pas le public en erreur.",
            "Code de la santé publique, article R. 4127-19-1, I: communication does not mislead the public."),
        Policy = new("Bloque une garantie, l’absence de risque, « 100 % » ; fait attester « sans douleur », « sans cicatrice », « pour la vie », une promesse datée.",
            "Blocks a guarantee, the absence of risk, “100%”; asks for an attestation for “painless”, “scarless”, “for life”, a dated promise."),
        Problem = new("Un résultat ou une absence de risque est promis ; aucun acte de chirurgie ne le permet, et le public serait induit en erreur.",
            "A result or the absence of risk is promised; no surgical act allows it, and the public would be misled."),
        Instead = new("« La récupération varie d’une personne à l’autre ; comme toute intervention, celle-ci comporte des risques. »",
            "“Recovery varies from one person to another; like any operation, this one carries risks.”"),
        Breaks = ["Retour à la course garanti en six semaines.", "Une technique sans aucun risque."],
        Allows = ["Il n’existe aucune garantie de résultat.", "« Opération sans risque » ? Ça n’existe pas."],
    };

    private static readonly Bilingual s_comfort = new("L’absence de douleur, de cicatrice ou de suites est présentée comme acquise.",
        "The absence of pain, of a scar or of after-effects is presented as certain.");

    private static readonly Bilingual s_comfortInstead = new("« L’inconfort et la cicatrice varient d’une personne à l’autre ; ils sont expliqués avant la décision. »",
        "“Discomfort and scarring vary from one person to another; they are explained before the decision.”");

    public override ImmutableArray<Clue> Clues =>
    [
        Block("garanti|garantis|garantie|garanties|garantit|garantissons|garantissent|guaranteed|guarantee|guarantees").Near("{geste}|{resultat}|{corps}|{symptome}|lunettes|minutes|seance*|complexe*")
            .Unless("croire|suggerer|suggest|laisser|promet|promesse*|promettre|quelqu", "confidentialite|anonymat|acces|securite|donnees|secret|gratuite|assurance", "rien ne garanti*", "ne .. garanti*")
            .Quoting(Extent.Around).Saying("Un résultat est garanti ; aucun acte de chirurgie ne comporte de garantie de résultat.", "A result is guaranteed; no surgical act carries a guarantee of result."),
        Block("zero|aucun|aucune|sans|no|without (aucun|aucune|le|moindre|any) risque*|danger|risk|risks|complication*|saignement*|sequelle*|echec*|recidive*|recurrence", "risk free|proof", "supprim*|elimin* .. tout|le|les|tous risque*", "totalement|absolument sur|sure|inoffensi*", "aucun|no saignement*|bleeding")
            .Near("{geste}|{notre}|bloc|protocole").Unless("symptome*|plus souvent|ne|n .. donne|montr*|personne*|antecedent*|irradiation", "connu*|identifi*|particulier*", "facteur*", "en l absence")
            .Quoting(Extent.Clause),
        Block("{nb} % (de|of) reussite|succes|success|efficac*|guerison|effective|satisf*|naturel|resultat*", "100|cent % .. patient*|operee*|cas|gueri*|sans|reussi*|efficace*|securise*|sur", "succes|reussite|resultat*|guerison assure*|certain*|total*|immediat*|definiti*|parfait*")
            .Unless("pris|prise|rembours*|etude*|registre|publi*|study|trial", "selon|d apres|environ|entre").Quoting(Extent.Clause),
        Block("plus aucune|aucun|aucune|not|pas (une|a) (seule|single) (visible) cicatrice*|scar|trace*|marque*|carence*", "n|ne aurez|verrez|souffrirez|sentirez .. plus|jamais .. {corps}|{symptome}|mal|lunettes|besoin", "n|ne reviendr* plus|jamais", "vous .. jamais .. cette|ces|ce|de|vos {corps}|{symptome}|ride*",
            "rajeuni* .. de {nb} ans", "{nb} ans de moins", "{nb} years off|younger", "not one of .. {nb} .. needed|had|again", "toujours|definitivement|pour toujours disparai*|gueri*|efface*", "disparai* toujours|definitivement|totalement|completement")
            .Near("{acte}|{notre}|{corps}|{symptome}").Unless("peux|peut|pouvons|possible .. pas|promettre", "souvent|parfois|general|peuvent|peut").Quoting(Extent.Clause),
        Block("apercu de ce que (l) on|nous|vous peut|pouvons|pouvez obtenir"),
        Attest("sans|zero|0 .. douleur*|cicatrice*|trace*|eviction|bleu|bleus|suites|effort", "indolore*", "painless|scarless", "pain|scar free", "no|without pain|scars|scar|downtime", "et|c|est|resultat* .. pour la vie", "resultat* .. a vie")
            .With("{geste}|minutes|min|minute|seance*|cabinet").Unless("meme|even sans|indolore*|without", "sang|urines|hematurie|retine", "gonflement .. instabilite", "chirurgie|surgery , c|option*", "si|lorsque|quand")
            .Quoting(Extent.Clause) with { Problem = s_comfort, Instead = s_comfortInstead },
        Attest("comme neuf|neuve|neufs|neuves", "a quoi pourrait|va|peut ressembler (votre|vos|ton|ta)", "dites|dis adieu|bye a|aux vos|tes|lunettes|{symptome}|{corps}", "oubliez|fini|finies|finis vos|tes|les|la|le .. lunettes|{symptome}|rides|complexes",
            "dans|en {nb} {duree} .. vous|tu n|ne .. penserez|penseras|sentirez|aurez", "changer|transformer votre|vos vie", "solution|resultat*|remede|technique miracle*|magique*")
            .Near("{acte}|{corps}|{symptome}|cabinet|glace|decollete").Quoting(Extent.Clause)
            .Saying("Une promesse de résultat, même imagée ou datée, peut créer une attente irréaliste.", "A promise of result, even figurative or dated, may create an unrealistic expectation."),
    ];
}
