using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>What the booklet says was sanctioned, and the texts that it gives as models: some of them contradict the law.</summary>
public class BookletTests
{
    [Theory]
    [InlineData("R4127-19", "blog", "Cadeau de Noël : offrez-vous une nouvelle vue pour Noël. Visite préopératoire gratuite.")]
    [InlineData("CNOM-C7", "blog", "Cadeau de Noël (...) Offrez-vous une nouvelle vue pour Noël (...) Visite préopératoire gratuite")]
    [InlineData("R4127-19", "blog", "Nos patients porteurs de la carte Bonus Plus bénéficient de 10 % de ristourne en argent sur certains actes. L’offre est sur le site de notre partenaire.")]
    [InlineData("R4127-19", "linkedin", "En partenariat avec la société Avantages & Co, les adhérents obtiennent une ristourne sur certains de mes actes.")]
    [InlineData("R4127-19", "blog", "Conseils nutritionnels personnalisés sous ma supervision : abonnez-vous dès 29 € par mois. Je perçois une part des recettes du site.")]
    public void What_the_disciplinary_chamber_sanctioned_is_blocked(string rule, string channel, string text) =>
        Assert.Contains(Check(channel, text), found => found.Rule == rule && found.Severity == Severity.Block);

    [Theory]
    [InlineData("CNOM-REC-AVANT-APRES", "x", "Micro-post du jour, cas clinique : rhinoplastie, avant/après en image.")]
    [InlineData("R4127-19-1-3", "blog", "Découvrez les témoignages de nos patients opérés de la hanche.")]
    [InlineData("CNOM-REC-TITRES", "linkedin", "Je suis médecin esthétique à Nice, au cabinet du port.")]
    [InlineData("CNOM-REC-VALORISATION", "linkedin", "Après cet automne difficile, nous rappelons les succès de notre hôpital et de ses équipes, parmi les meilleures de la région.")]
    public void What_the_booklet_advises_against_the_law_is_blocked_all_the_same(string rule, string channel, string text) =>
        Assert.Contains(Check(channel, text), found => found.Rule == rule && found.Severity == Severity.Block);

    [Fact]
    public void Its_model_answer_to_a_review_admits_that_the_person_was_seen_and_is_no_model()
    {
        var found = Check(
            "review_reply",
            "Bonjour, nous sommes désolés d'apprendre que votre expérience n'a pas été à la hauteur de vos attentes. Nous accordons une grande importance à la qualité de nos consultations et restons à votre disposition "
            + "pour échanger en privé afin de mieux comprendre votre ressenti et améliorer nos services. Vous pouvez nous contacter au 01 23 45 67 89 pour discuter de votre situation.");
        Assert.Contains(found, one => one.Rule == "CNOM-REC-AVIS" && one.Quote!.StartsWith("votre expérience", StringComparison.Ordinal));
        Assert.DoesNotContain(found, one => one.Severity == Severity.Block);
    }

    [Fact]
    public void Its_model_press_release_admits_an_error_which_is_not_for_a_scheduler_to_send_alone()
    {
        var found = Check(
            "press",
            "Nous sommes profondément désolés de confirmer qu'une erreur chirurgicale regrettable s'est produite lors d'une intervention de routine dans notre établissement. Nous travaillons en étroite collaboration avec les autorités "
            + "sanitaires et avons lancé une enquête interne approfondie pour comprendre les circonstances. Notre priorité est d'apporter un soutien complet au patient et à sa famille dans cette période difficile.");
        Assert.Contains(found, one => one is { Rule: "PRESSE-CRISE", Severity: >= Severity.Attest });
    }

    private static System.Collections.Immutable.ImmutableArray<Finding> Check(string channel, string text) => RulePack.Current.Check(new() { Channel = channel, Text = text }).Findings;
}
