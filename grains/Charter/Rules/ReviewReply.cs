using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>Answering a review: nothing that confirms, or denies, that the person is a patient.</summary>
internal sealed class ReviewReply : Rule
{
    private const string Care = "{geste}|consultation*|bilan|irm|scanner|radio|echographie|{symptome}|{corps}|controle|suivi|sejour|hospitalisation|reeducation|cicatrisation|anesthesie|diabete|rhinoplastie|compte|ordonnance|physiotherapy|notes|surgery|recovery|convalescence";

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-AVIS",
        Title = new("Répondre à un avis", "Answering a review"),
        Source = new("Article R. 4127-4 du code de la santé publique (secret) et article L. 1110-4 ; CNOM, conseils sur l’e-réputation : ne rien divulguer, ne pas confirmer la qualité de patient.",
            "Article R. 4127-4 of the Code de la santé publique (secrecy) and article L. 1110-4; CNOM, advice on e-reputation: disclose nothing, do not confirm that the person is a patient."),
        Policy = new("Bloque un fait de soin, ou son absence, dit à l’auteur de l’avis ; fait attester « votre situation » ; avertit pour « votre expérience ».",
            "Blocks a fact of care, or its absence, told to the reviewer; asks for an attestation for “your situation”; warns for “your experience”."),
        Problem = new("La réponse révèle que l’auteur de l’avis a été, ou n’a pas été, soigné ici.", "The reply reveals that the reviewer was, or was not, treated here."),
        Instead = new("D’abord : ne pas répondre, ou signaler l’avis. Sinon : « Le secret professionnel nous interdit de répondre ici, y compris de dire si une personne a été reçue. Le secrétariat est joignable. »",
            "First: do not reply, or report the review. Otherwise: “Professional secrecy forbids us to reply here, even to say whether a person has been seen. The office can be reached.”"),
        Breaks = ["Vous avez été reçu le 12 mars à 14 h 15.", "Aucun dossier n’existe à votre nom."],
        Allows = ["Nous ne pouvons ni confirmer ni infirmer que vous ayez été reçu."],
    };

    private static readonly string[] s_neutral = ["ni confirmer|infirmer", "confirmer ou|ni infirmer", "secret .. interdit", "neither confirm", "whether|si .. personne|someone"];

    public override ImmutableArray<Clue> Clues =>
    [
        Block("vous|tu avez|as|aviez .. ete .. recu*|opere*|vu|vue|examine*|hospitalise*|pris|prise|soigne*|suivi*|accueilli*|convoque*|rappele*", "vous|tu (n) etes|etiez|est .. venu*|sorti*|reparti*|arrive*|patient*|opere*|suivi*", "vous (n) avez .. consulte|refuse|choisi|repris|signe|accepte|annule|manque|demande|interrompu",
            "vous .. suivi|respecte nos|mes|les|vos consigne*|conseils|prescription*|traitement*|recommandations", "nous|je|on vous (avons|ai|a) (bien|deja|pourtant) recu*|opere*|vu|examine*|explique|rappele*|remis|prescri*|propose", "you were|had .. seen|treated|operated|admitted", "you came|attended|refused|missed|chose|cancelled", "we (have) treated|operated|saw|examined you|your", "we .. saw|operated you|on")
            .OnlyOn("review_reply").EvenDenied().EvenAsked().Unless(s_neutral).Unless("ayez|soyez|seriez", "si vous").Quoting(Extent.Clause),
        Block("votre|vos|ta|your (prochaine|prochain|premiere|premier|derniere|dernier|recente|next|last) " + Care, "aucun|aucune|pas (de) dossier|trace|rendez .. votre|vos nom|nom", "votre nom .. aucun|pas|jamais|dossier", "vous n avez (donc) jamais", "remis|remise .. le jour meme", "lors de votre|vos .. " + Care + "|passage|venue", "votre bras|passage au bloc", "ravi|ravis|ravie|heureux|joie .. votre|vous " + Care)
            .OnlyOn("review_reply").EvenDenied().EvenAsked().Unless(s_neutral).Unless("medecin traitant .. votre", "si|if .. votre|your|vos").Quoting(Extent.Clause),
        Block("fuites|douleurs|symptomes|cicatrice|gonflement|bleus .. disparaissent|disparaitront|partiront|normal|normales", "nous n avons fait que reparer|corriger|reprendre", "vous n|ne .. y penserez plus", "si une retouche|operation|intervention|reprise", "videosurveillance|enregistrement|camera* .. prouve*|montre*|atteste*")
            .OnlyOn("review_reply").EvenDenied().Unless(s_neutral).Quoting(Extent.Clause),
        Attest("votre|vos situation|cas|dossier", "your case|situation|file|record").OnlyOn("review_reply").EvenDenied().Unless(s_neutral).Unless("copie .. dossier").Quoting(Extent.Clause)
            .Saying("Proposer de traiter « votre situation » laisse entendre une relation de soin.", "Offering to deal with “your situation” implies a relation of care."),
        Warn("votre|vos experience|ressenti|passage|visite|attentes|venue|vecu", "your experience|visit|expectations|feelings").OnlyOn("review_reply").EvenDenied().Unless(s_neutral)
            .Saying("La formule laisse entendre que l’auteur de l’avis est venu au cabinet.", "The wording implies that the reviewer came to the practice."),
    ];
}
