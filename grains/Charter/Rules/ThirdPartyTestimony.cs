using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>R. 4127-19-1, I: the communication calls on no testimony of patients, relatives, carers or celebrities.</summary>
internal sealed class ThirdPartyTestimony : Rule
{
    private QuotedPraise _quotes = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "R4127-19-1-3",
        Title = new("Témoignages de tiers", "Third-party testimonies"),
        Source = new("Code de la santé publique, article R. 4127-19-1, I : la communication ne fait pas appel à des témoignages de tiers.",
            "Code de la santé publique, article R. 4127-19-1, I: communication does not rely on third-party testimonies."),
        Policy = new("Bloque dès qu’un patient, un proche ou un invité parle en bien, cité, raconté ou filmé.",
            "Blocks as soon as a patient, a relative or a guest speaks well of the care: quoted, retold or filmed."),
        Problem = new("Un tiers témoigne en faveur du praticien ; même anonyme et d’accord, un témoignage ne peut pas servir à communiquer.",
            "A third party testifies in the practitioner’s favour; even anonymous and consenting, a testimony cannot be used to communicate."),
        Instead = new("Expliquez vous-même la maladie, le traitement et ses limites, sans faire parler personne.",
            "Explain the disease, the treatment and its limits yourself, without making anyone else speak."),
        Breaks = ["Une patiente m’a confié qu’elle revivait depuis l’opération.", "Écoutez ce qu’ils en disent trois mois après."],
        Allows = ["Je ne publie pas de témoignages de patients.", "Un patient m’a demandé si l’opération était toujours nécessaire."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("{patient}|{proche}|il|elle|ils|elles|@ .. m|nous|me .. confie|confiait|ecrit|ecrivait|dit|disait|avoue|avouait|raconte|remercie|envoye|glisse|lache .. qu",
            "{patient}|{proche}|il|elle .. m|nous .. confie|ecrit|dit|avoue|raconte|remercie|glisse")
            .Near("{louange}").Unless("demande|demandent|question*|pourquoi", "mal|douleur* .. depuis", "journaliste*|confrere*|interne*|etudiant*").Quoting(Extent.Sentence),
        Block("ecoutez|decouvrez|regardez|lisez|suivez|entendez (tout) ce|comment|pourquoi (qu|que) elle|il|ils|elles .. dit|disent|pense*|raconte*|a|ont|vecu*|nous",
            "ecoutez|decouvrez|regardez|lisez|retrouvez .. temoignage*|histoire|parcours|recit .. de|d|{patient}|{proche}|{prenom}", "en .. temoigne|temoignent", "temoigne|temoignent .. en|pour .. video|images|camera")
            .With("{patient}|{proche}|{prenom}|elle|il|elles|ils|patientele").Unless("article*|etude*|chiffre*|histoire|rapport|has|donnees"),
        Block("elles|ils|elle|il|patient*|patientes (nous|vous) racontent|temoignent", "elle|il vous raconte .. pourquoi|comment|son|sa", "donne* la parole a .. celles|ceux|{patient}|{proche}", "laisse* la parole a .. celles|ceux|{patient}|{proche}")
            .Unless("accident*|agression|guerre").Quoting(Extent.Clause),
        Block("temoignage* de|d (nos|mes|une|un|notre|l) {patient}|{prenom}|operee*", "nos|mes {patient} .. temoign*|racontent|parlent|disent|recommandent|conseillent", "souhaitez|envie|voulez (de) temoigner",
            "temoignez|partagez .. votre|vos histoire*|experience*|temoignage*|photos|parcours").Quoting(Extent.Clause)
            .Unless("accident*", "ne|n .. publi*|reprend*|reprenons"),
        Block("he|she|they|patient|patients|mr|mrs (says|said|told|wrote|tells) .. will never forget", "he|she|they told|wrote|sent|tells|says (to) us|me .... life|thank*|grateful|never|amazing",
            "given|gave him|her|them his|her|their life back", "our|my patients say|love|tell|know|agree|recommend", "hear|listen|watch (from|to) (what) our|my|his|her|one patient*|story|journey|testimon*", "patient testimonial*|stories|story")
            .Quoting(Extent.Clause).Unless("may not|cannot|do not|don't"),
        Block("she|he|they did|had|got her|his|their {corps}|nose|lips|waist|breasts|eyes with us").Quoting(Extent.Sentence),
    ];

    public override void Prepare(PhraseParser parser) => _quotes = new(parser);

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var quote in _quotes.In(part).Where(quote => !quote.Thanks)) { findings.Add(Card, Severity.Block, part, quote.Tokens); }
        }
    }
}
