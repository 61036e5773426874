using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class PostFactsTests
{
    private static readonly CheckedPost s_plain = new() { Channel = "linkedin", Text = "Bonjour à tous." };

    [Fact]
    public void Everything_a_follower_reads_is_checked_and_the_finding_names_the_text()
    {
        var post = s_plain with
        {
            Parts = [new(PartName.FirstComment, "Réservez vite votre consultation."), new(PartName.Thread(2), "Jeu-concours !"), new(PartName.Words(1), "-20 % sur les injections")],
            Media = [new() { Alt = "Une seringue et ces mots : séance offerte au cabinet", Caption = "Nos patientes sont ravies" }],
        };

        var parts = CharterCheck.Check(post).Findings.Select(finding => finding.Part).Distinct();

        Assert.Equal([PartName.FirstComment, PartName.Thread(2), PartName.Words(1), PartName.Alt(1), PartName.Caption(1)], parts);
    }

    [Fact]
    public void Without_a_signed_charter_what_only_the_charter_forbids_is_attested()
    {
        var post = s_plain with { Text = "Réservez vite." };

        Assert.Equal(Verdict.Block, CharterCheck.Check(post).Verdict);
        Assert.Equal(Verdict.Attest, CharterCheck.Check(post with { Meta = new() { Profile = new() { CharterSigned = false } } }).Verdict);
    }

    [Fact]
    public void Without_a_signed_charter_what_the_code_forbids_stays_blocked()
    {
        var post = s_plain with { Text = "Séance à -20 % au cabinet.", Meta = new() { Profile = new() { CharterSigned = false } } };

        Assert.Equal(Verdict.Block, CharterCheck.Check(post).Verdict);
    }

    [Theory]
    [InlineData("https://blog.dr-moreau.example/genou", Verdict.Pass)]
    [InlineData("https://dr-moreau.example.attaque.example/genou", Verdict.Attest)]
    [InlineData("https://faux-dr-moreau.example/genou", Verdict.Attest)]
    [InlineData("https://dr-moreau.example@ailleurs.example/genou", Verdict.Attest)]
    [InlineData("https://www.has-sante.fr.ailleurs.example/", Verdict.Attest)]
    [InlineData("https://аmeli.fr/assure", Verdict.Attest)]
    public void Only_the_owners_very_domain_is_theirs(string link, Verdict verdict)
    {
        var post = s_plain with { Text = $"À lire : {link}", OwnDomains = ["dr-moreau.example"] };

        Assert.Equal(verdict, CharterCheck.Check(post).Verdict);
    }

    [Fact]
    public void A_fact_about_the_post_has_no_place_and_no_quote()
    {
        var finding = Assert.Single(CharterCheck.Check(s_plain with { Meta = new() { Boosted = true } }).Findings);

        Assert.Equal(("CNOM-C3", null, null, null), (finding.Rule, finding.Start, finding.End, finding.Quote));
    }

    [Fact]
    public void What_a_picture_is_declared_to_show_decides_over_its_alternative_text()
    {
        var drawn = s_plain with { Media = [new() { Alt = "Radiographie du genou", Nature = MediaNature.Drawing }] };

        Assert.Equal(Verdict.Pass, CharterCheck.Check(drawn).Verdict);
        Assert.Equal(Verdict.Attest, CharterCheck.Check(drawn with { Media = [new() { Alt = "Le genou", Nature = MediaNature.Clinical }] }).Verdict);
    }

    [Fact]
    public void Every_answer_names_the_rule_pack() => Assert.Equal(Rulebook.Version, CharterCheck.Check(s_plain).RulePackVersion);

    [Fact]
    public void Every_rule_can_be_shown_to_a_person_in_both_languages()
    {
        Assert.Equal(Rulebook.All.Length, Rulebook.All.Select(card => card.Id).Distinct().Count());
        Assert.All(Rulebook.All.SelectMany(card => (Bilingual[])[card.Title, card.Source, card.Policy, card.Problem, card.Instead]), sentence =>
        {
            Assert.NotEqual("", sentence.French.Trim());
            Assert.NotEqual("", sentence.English.Trim());
            Assert.DoesNotContain('\'', sentence.French);
        });
        Assert.All(Rulebook.All, card => Assert.True(card.Allows.Any(), card.Id));
    }
}
