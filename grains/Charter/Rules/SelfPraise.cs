using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: nothing that praises one's own practice or results.</summary>
internal sealed class SelfPraise : Rule
{
    private const string Things = "{resultat}|equipe*|expertise|savoir|technique*|plateau|bloc|prise|accompagnement|ecoute|chirurgien*|centre|clinique|cabinet|service|etablissement|experience|suite|surgeon*|care|team|unit|clinic|faculte|soins|qualite|precision|pratique";

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-VALORISATION",
        Title = new("Valorisation de soi et de ses résultats", "Praise of oneself and of one’s results"),
        Source = new("CNOM, recommandations sur la communication du médecin : pas de valorisation qualitative de l’exercice ni des résultats ; article R. 4127-19-1, III.",
            "CNOM, recommendations on the physician’s communication: no qualitative praise of practice or results; article R. 4127-19-1, III."),
        Policy = new("Bloque un superlatif ou un adjectif laudatif sur soi, son équipe, son plateau ou ses résultats, mots-dièse compris.",
            "Blocks a superlative or a laudatory adjective about oneself, one’s team, equipment or results, hashtags included."),
        Problem = new("L’auteur, son équipe ou ses résultats sont loués ; la communication reste factuelle.", "The author, the team or the results are praised; communication stays factual."),
        Instead = new("Décrivez des faits : le parcours, l’effectif, le matériel, sans qualificatif.", "State facts: training, staff, equipment, without adjectives."),
        Breaks = ["Des résultats exceptionnels et une équipe hors du commun.", "#meilleurchirurgien"],
        Allows = ["Nos meilleurs vœux pour l’année.", "Le meilleur moment pour consulter."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("# meilleur*|top|best|number1|numero1 .. {soignant}|{lieu}|expert*|resultat*|results").EvenAsked().EvenDenied()
            .Saying("Superlatif sur soi, dans un mot-dièse.", "A superlative about oneself, in a hashtag.").Proposing("« #chirurgie », ou le nom de la spécialité.", "“#surgery”, or the name of the speciality."),
        Block("le|la|les|l|nos|notre|mon|mes|un|une|parmi|des|the|our|my meilleur|meilleurs|meilleure|meilleures|best|finest|top {soignant}|{lieu}|resultat*|outcome*|results|equipe*|expert*|savoir|prise|qualite|soins|care|plateau|bloc", "best outcomes|results in", "le|la|les meilleur|meilleurs|meilleures du|de|d|en (la|l) {region}|{mot}|{n}", "the|our|my|a top|best|leading|finest ({corps}|plastic|spine|orthopaedic|cosmetic|eye) surgeon*|doctor*|clinic*|specialist*|team*")
            .Near("{resultat}|{soignant}|{lieu}|{nous}")
            .Unless("de meilleur*", "etude*|essai*|publi*|study", "pas|plus .. meilleur*", "le meilleur de (la|l) journee|nous|soi|medecine|vie|saison", "avec|avoir les meilleures chances"),
        Block("reference|leader|pionnier*|numero un|n ° 1|no1 .. n|numero|de|du|des|en|francais*|europeen*|mondial*|incontest*|absolue|regional*", "n ° 1|un des|du|de|en .. {corps}|varices|{acte}|{region}", "une|la|notre reference (n) (°) (1) de|des|du|en|pour|sur|dans .. {corps}|{acte}|{region}")
            .With("{nous}|{soignant}|{lieu}").Unless("centre* .. de reference", "bibliograph*|sources", "publi*|article*|has", "avec quelle|quelles", "salle|porte|entree").Quoting(Extent.Clause),
        Block("{notre}|des|un|une|d .. " + Things + " (de|d) (une) {laudatif}", "{laudatif} (de) (notre|nos|mes|mon|ma) " + Things, Things + " (du|de|d|est|sont|vraiment|hors|simplement|a) .. exception|commun|excellence|pair|renommee|pointe|art|class|league|exceptionnel*|inegal*|incomparable*|prestigieu*|mondial*")
            .With("{nous}|je|j|des|diplome*|docteur").Unless("etude*|essai*|publi*|study|interne*|bravo|felicit*", "salle|examen*", "merci a", "haute autorite", "reunion*|congres|creneau*", "world heart|health", "si|lorsque|pas .. pour"),
        Block("second to none", "in a different|another league", "world class", "state of the art .. {notre}|clinic|unit|theatre", "five star care|service|treatment|clinic", "expert* (de) mondial*|international*|renommee|reconnu*", "docteur|chirurgien|doctor|surgeon des|of|to (the) stars", "renommee mondiale|internationale", "de renommee", "internationalement|mondialement reconnu*", "ecoute rare", "savoir faire .. exception*|unique"),
        Block("patient*|operees|patientes .. ravi*|comble*|enchante*|conquis*|heureu*|satisfait*|delighted|thrilled|happy")
            .Unless("etude*|essai*|ne|n", "que|quelle votre .. vous", "non|toutes|certaines|beaucoup").Quoting(Extent.Match)
            .Saying("La satisfaction des patients est mise en avant.", "The satisfaction of patients is put forward."),
        Block("zero|aucun|aucune|no|0 (seule) complication*|infection*|luxation*|echec*|reprise|recidive*|deces .. {n}|en|sur|depuis|dans|this|in|since|nos|{notre}", "n|ne avons|ai|compt* .. plus|jamais|aucun*|pas .. complication*|luxation*|infection*|echec*|recidive*|reprise*|accident*", "zero complication*|infection*|echec*", "aucun|aucune|pas|none|not (un|une|one) (seul|seule) (de|of) mes|nos|my|our .... complication*|infection*|echec*|recidive*|reprise*|luxation*|probleme*")
            .Unless("etude*|essai*|groupe|publi*|peut|existe").Quoting(Extent.Clause)
            .Saying("L’absence de complication est mise en avant comme un résultat propre.", "The absence of complications is put forward as one’s own result."),
    ];
}
