using System.Collections.Immutable;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>Charter, principle 7: the physician does not promote their own activity.</summary>
internal sealed class CallToBook : Rule
{
    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-C7",
        Title = new("Appel à réserver, promotion de sa propre activité", "Call to book, promotion of one’s own activity"),
        Source = new("Charte du CNOM du 16 janvier 2025, principe 7 : pas de promotion de sa propre activité ; voir article R. 4127-13 du code de la santé publique.",
            "CNOM charter of 16 January 2025, principle 7: no promotion of one’s own activity; see article R. 4127-13 of the Code de la santé publique."),
        Policy = new("Bloque un impératif commercial (réservez, foncez, écrivez-moi pour votre place) ; fait attester une invitation tiède. Sans charte signée : attestation.",
            "Blocks a commercial imperative (book now, write to me for your slot); asks for an attestation for a lukewarm invitation. Without a signed charter: attestation."),
        Problem = new("Le post appelle à réserver un acte ou à venir au cabinet : promotion de sa propre activité.", "The post calls people to book an act or to come to the practice: promotion of one’s own activity."),
        Instead = new("« Article complet : lien en bio », ou « Modalités de rendez-vous sur la page d’informations du site ».", "“Full article: link in bio”, or “How to book is on the site’s information page”."),
        CharterOnly = true,
        Breaks = ["Réservez vite, lien en bio.", "Book online today."],
        Allows = ["Article complet : lien en bio.", "Rendez-vous par téléphone ou en ligne."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("reservez|reserve (des) (vite|maintenant) (votre|vos|ta|des|en|sans|votre) .. {acte}|rendez|creneau|place|escale|bilan (,) (lien) (en) (bio)", "reservez|reserve (des) vite|maintenant|ligne|aujourd'hui|tot|doctolib|avant (,) (lien) (en) (bio)", "reservez")
            .Unless("conference*|atelier*|webinaire*|don|collecte|formation*|congres|seminaire|table|spectacle|salle|gratuitement .. billet", "depistage organise"),
        Block("prenez|prends|prendre (vite|des) (votre|ton) (maintenant) (votre) rendez|rdv .. maintenant|vite|ligne|lien|doctolib|bio|cabinet|clinique|nous|moi|notre|mon|aujourd'hui|attendre|tarder", "lien en bio .. rendez|rdv|reserver|consultation", "rendez|rdv .. lien en bio", "cliquez .. rendez|rdv|reserver", "suivez|lien|link .. pour|to reserver|prendre|book")
            .Unless("medecin traitant|generaliste|sage|pharmacien", "dondesang|collecte|depistage"),
        Block("mp|dm|message|inbox (en) (prive) (moi|nous|me|us) pour|pr|for|to .. info*|tarif*|place|creneau|rdv|rendez|devis|price*|details|book|slot|{acte}", "envoyez|envoie|ecrivez|contactez|petit (nous|moi|un) .. mp|dm|message .. place|creneau|rdv|rendez|infos|tarif*|devis", "message prive et .. place|creneau|rdv|garde", "contactez|ecrivez|appelez nous|moi .. pour .. {acte}|reserver|rdv|creneau|devis")
            .Unless("urgence*|15|112|annuler|deplacer|reporter|certificat|recrut*|candidat*|renouvel*").Quoting(Extent.Clause),
        Block("foncez|craquez|sautez le pas", "foncez|craquez", "offrez|offre|faites vous|toi .. {acte}|{corps}|plaisir|cadeau|eclat", "offrez lui|leur|vous", "y a plus qu a (📲)", "profitez en|vite", "confiez nous|moi votre|vos", "faites nous|moi confiance", "poussez la porte", "venez .. decouvrir .. {notre}|{acte}", "n attendez plus .. {acte}|reserver|rendez")
            .Somewhere("{acte}|cabinet|clinique|💉|{corps}").Unless("pharmacie", "depistage|assurance|urgence*|15|112"),
        Block("book (your|now|online|today|in|a|an) .. now|today|online|consult*|appointment*|slot|spot|{acte}", "book now|online|today|here", "call us|now|today .. book|appointment|consultation|today", "schedule|reserve|claim|grab your .. {acte}|spot|slot|consultation", "link in bio (for|to) .. book|off|{acte}|appointment", "team|we|i can book .. for you|it|an", "our concierge", "patients .. are|is welcome", "we invite you to")
            .Unless("gp|emergency|if your|not").Quoting(Extent.Clause),
        Block("ouvr*|ouvert .. creneau*|consultation*|plage* exceptionnel*", "creneaux exceptionnels", "nouveaux creneaux .. ouvert*|disponible*|reserv*").Unless("soins non programmes").Quoting(Extent.Clause),
        Attest("chirurgien*|praticien*|docteur*|medecins|equipe* .. a votre disposition pour .. rendez|rdv|consultation*|intervention*|operation*|projet", "n hesitez pas a .. prendre|reserver|consulter|venir|contacter|nous .. rendez|rdv|cabinet|clinique|secretariat|consultation|creneau", "contactez|appelez notre|le secretariat .. rendez|rdv|reserver")
            .Unless("medecin traitant|generaliste|urgence*|15|symptome*|signe*|douleur*|fievre", "annuler|deplacer|reporter").Quoting(Extent.Clause)
            .Saying("Une invitation à prendre rendez-vous accompagne l’information : confirmez qu’il s’agit d’un renseignement pratique.", "An invitation to book goes with the information: confirm that it is practical information only."),
    ];
}
