using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>Health data are never asked for over a network's messages.</summary>
internal sealed class HealthDataChannel : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "RGPD-CANAL",
        Title = new("Données de santé par messagerie", "Health data over chat"),
        Source = new("RGPD, article 9 ; article L. 1111-8 du code de la santé publique (hébergement des données de santé) ; article R. 4127-4 (secret).",
            "GDPR, article 9; article L. 1111-8 of the Code de la santé publique (hosting of health data); article R. 4127-4 (secrecy)."),
        Policy = new("Bloque l’appel à envoyer un examen, une photo ou des symptômes par message privé, commentaire ou WhatsApp.", "Blocks asking for an exam, a photo or symptoms by private message, comment or WhatsApp."),
        Problem = new("Le post invite à transmettre des données de santé par un canal qui n’est pas fait pour cela.", "The post asks people to send health data through a channel not made for it."),
        Instead = new("« Messagerie sécurisée de santé, Mon espace santé, ou secrétariat. »", "“Secure health messaging, Mon espace santé, or the office.”"),
        Breaks = ["Envoyez-moi votre scanner en MP.", "DM me your MRI."],
        Allows = ["Ne m’envoyez pas vos scanners ici."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("envoyez|envoie|transmettez|postez|partagez|adressez|montrez|send|dm|message|whatsapp|mp (moi|nous|me|us) .. {examen} .. mp|dm|message*|whatsapp|commentaire*|instagram|messenger|ici|prive|telegram", "envoyez|envoie|transmettez|dm|send|mp moi|nous|me|us .. {examen}", "{examen} .. en|par|via|on mp|dm|whatsapp|messenger|message prive")
            .Unless("messagerie securisee", "espace sante", "secretariat|recrut*|candidat*", "ouvr*|ouvre .. pas|aucun", "jeu|concours").Quoting(Extent.Clause),
    ];
}
