using System.Collections.Immutable;
using Scheduler.Charter.Phrases;
using static Scheduler.Charter.Rules.Clue;

namespace Scheduler.Charter.Rules;

/// <summary>The Ordre's recommendations: no rating, no review, no thank-you message, and none asked for.</summary>
internal sealed class RatingsAndReviews : Rule
{
    private QuotedPraise _quotes = null!;

    public override RuleCard Card { get; } = new()
    {
        Id = "CNOM-REC-NOTATIONS",
        Title = new("Notes, avis et remerciements", "Ratings, reviews and thanks"),
        Source = new("CNOM, recommandations sur la communication du médecin : ni notes, ni évaluations, ni commentaires, ni remerciements ; article R. 4127-19-1, I et III.",
            "CNOM, recommendations on the physician’s communication: no ratings, evaluations, comments or thanks; article R. 4127-19-1, I and III."),
        Policy = new("Bloque une note, des étoiles, un avis ou un remerciement repris, et l’appel à en laisser ; fait attester la demande de corriger une note.",
            "Blocks a rating, stars, a quoted review or thank-you, and asking for one; asks for an attestation when a rating is asked to be corrected."),
        Problem = new("Une note, un avis ou un remerciement est mis en avant ou sollicité ; les recommandations ordinales l’excluent, même anonyme et avec accord.",
            "A rating, a review or a thank-you is shown or asked for; the Ordre’s recommendations exclude it, even anonymous and with consent."),
        Instead = new("Retirez le passage. Au besoin : « Par déontologie, les avis publiés ailleurs ne sont pas repris ici. »",
            "Remove the passage. If needed: “As a matter of professional ethics, reviews published elsewhere are not repeated here.”"),
        Breaks = ["4,8/5 sur 200 avis Google, merci !", "« Docteur, merci, je revis ! » nous écrivait une patiente."],
        Allows = ["Je n’affiche pas d’avis Google.", "L’avis de la Haute Autorité de santé est publié."],
    };

    public override ImmutableArray<Clue> Clues =>
    [
        Block("{n} /|sur 5|10|cinq|dix .. avis|evaluation*|note|notes|google|doctolib|patient*|etoile*", "note|notes|moyenne .. {n} /|sur 5|10|cinq|dix", "{n} /|sur 5|10 et {n} avis|evaluation*",
            "note|notes|notee|notees|rated (a) {n} .. google|doctolib|5|cinq|facebook|avis", "rated .. {n}", "{n} stars|star .. reviews|rating|google", "{n} out of 5|five|ten").EvenAsked()
            .Unless("force|cote|cotee|douleur|eva|score|echelle|testing|iso|norme|apgar|glasgow"),
        Block("⭐|🌟|★ ⭐|🌟|★ ⭐|🌟|★ (⭐|🌟|★) (⭐|🌟|★)").EvenAsked(),
        Block("{nb} avis .. google|doctolib|verifie*|patients|positifs|en ligne|5|cinq", "avis google|doctolib|trustpilot|verifies .. positif*|excellent*|{n}|temoign*|parlent|confirm*",
            "nos|mes|les avis (de) (nos|mes|vos) patient*|google|doctolib", "lisez|decouvrez|consultez .. avis .. google|doctolib|patient*|ligne").EvenAsked()
            .Unless("signal*|faux|diffam*|plainte|supprim*"),
        Block("laissez|laisser|laisse|mettez|mettre|deposez|deposer|postez|donnez|attribuez|ajoutez .. etoile*|avis|note|temoignage*", "donnez|dites|partagez .. avis|experience|satisfaction .. google|doctolib|facebook|page|fiche",
            "notez|evaluez|recommandez nous|moi|notre|le|votre", "leave|drop|post|write .. review*|stars|rating", "rate|review us|our|me", "soutenez nous .. avis|etoiles|note")
            .Unless("commentaire* .. question*", "seuil*|reference", "medecin traitant", "signal*").EvenAsked().Quoting(Extent.Clause)
            .Proposing("Retirez l’appel : un praticien ne demande ni note ni avis.", "Remove the call: a practitioner asks for no rating and no review."),
        Block("satisfaction .... {n} %", "{n} % .. satisfaction|satisfait*|recommandent|conquis|satisfied|recommend", "{n} % (de|of) .. patient* .. satisfait*|recommand*|ravi*|heureu*|satisfied")
            .Unless("etude*|essai*|cohorte|registre|publi*|study|trial|non|insatisfait*").Quoting(Extent.Sentence),
        Block("{notre}|ce|cet|un|vos message*|lettre*|mot|mots|carte*|fleurs|chocolats .. remerci*", "merci .. pour .. vos|tous|ces {n}|5|cinq|belles|beaux avis|etoiles|notes", "vos .. avis|etoiles|notes .. nous|me .. touch*|boost*|aid*|encourag*", "livre d or")
            .Unless("reprendr*|repris").NotOn("review_reply"),
        Attest("corriger|corrigez|modifier|modifiez|changer|reconsiderer|revoir|reviser .. votre|la note|avis|evaluation|commentaire|etoile*", "update|change|revise|reconsider .. your|the .. rating|review|stars"),
    ];

    public override void Prepare(PhraseParser parser) => _quotes = new(parser);

    public override void Look(PostReading post, FindingSink findings)
    {
        foreach (var part in post.Parts)
        {
            foreach (var quote in _quotes.In(part).Where(quote => quote.Thanks))
            {
                findings.Add(Card, Severity.Block, part, quote.Tokens, new("Un remerciement est cité ; les recommandations ordinales excluent témoignages, avis et remerciements, même anonymes et même avec accord.",
                    "A thank-you is quoted; the Ordre’s recommendations exclude testimonies, reviews and thanks, even anonymous and with consent."),
                    new("Expliquez vous-même de quoi il s’agit, sans faire parler personne.", "Explain it yourself, without making anyone else speak."));
            }
        }
    }
}
