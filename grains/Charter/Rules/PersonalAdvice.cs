using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 5: no personal medical advice on a network.</summary>
internal sealed class PersonalAdvice : Rule
{
    private const string Urgent = "15|112|urgence*|samu|emergency";

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C5",
        Title = new("Conseil médical personnalisé", "Personal medical advice"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 5 ; chambre disciplinaire nationale de l’Ordre, 12 novembre 2015, n° 12336.",
            "CNOM charter of 16 January 2025, principle 5; national disciplinary chamber of the Ordre, 12 November 2015, no. 12336."),
        Policy = new("Bloque une consigne, une dose, un arrêt de traitement ou une lecture d’examen adressés à une personne ; fait attester une consigne impérative donnée à tous. Les consignes d’urgence sont libres.",
            "Blocks an instruction, a dose, stopping a treatment or reading an exam for one person; asks for an attestation for an imperative instruction given to all. Emergency instructions are free."),
        Problem = new("Un avis médical est donné ou promis à une personne, hors de toute consultation.", "Medical advice is given or promised to one person, outside any consultation."),
        Instead = new("« Je ne donne pas d’avis personnalisé ici : médecin traitant, secrétariat, ou le 15 en urgence. »", "“I give no personal advice here: your doctor, the office, or 15 (112) in an emergency.”"),
        Breaks = ["@lea_m arrêtez l’aspirine cinq jours avant.", "Envoyez-moi votre IRM, je vous dis s’il faut opérer."],
        Allows = ["Je ne donne pas d’avis en message privé.", "Douleur dans la poitrine : appelez le 15."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("je (vous) (te) (le) regarde .. dis|reponds|donne", "je|on|nous (vous|te) dis|dit|dirai|disons|repond*|donne .. si|s ... coup|operer|operation|chirurgie|retouche|necessaire|grave|normal|faut|intervention", "je|on (vous|te) donne|donnerai .. avis|diagnostic", "i'll tell you .. whether|if|what", "i will|can tell you .. whether|if|what", "i|we|i'll (will|can) (review|read|look) .. your .. mri|scan|xray|photo*|results", "avis (gratuit|rapide) (en|par) mp|dm|commentaire*|message")
            .Unless("consultation .. je vous", Urgent).Quoting(Extent.Clause),
        Block("arretez|stoppez|prenez|reprenez|diminuez|augmentez|doublez|mettez|evitez|remplacez|stop|take .. {medicament}|traitement|dose")
            .Near("{@}").Unless(Urgent).Quoting(Extent.Clause),
        Block("vu|apres|selon|given vos|votre|ta|your symptome*|photo*|irm|radio|description|bilan|symptoms .... arretez|prenez|faut|devez|faudra|operer|stop|take", "votre|ton irm|scanner|radio|bilan|echo montre|confirme|indique|est",
            "arretez|stoppez|suspendez|stop (votre|le|la|l|vos|your|les) {medicament} .. {nb} .. {duree}|avant|soir", "vous pouvez|devez|devriez (deja) reprendre|prendre|arreter|stopper|mettre|augmenter|doubler .. {medicament}|glace|attelle|bas")
            .Unless(Urgent, "si votre|le medecin|chirurgien", "{mot} medecin traitant", "prescri*|anesthesiste", "ne|n arretez").Quoting(Extent.Clause),
        Attest("faites les|le|ces|cet .. matin|soir|jour|jours|fois|crise", "prenez|mettez|appliquez|buvez .. matin et soir", "do them|these|this .. every day|morning|times").Unless(Urgent, "kinesitherapeute|prescri*|ordonnance").Quoting(Extent.Clause)
            .Saying("Une consigne impérative est donnée à tous les lecteurs, quelle que soit leur situation.", "An imperative instruction is given to all readers, whatever their situation."),
    ];
}
