using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class RulePackTests
{
    private const string Rule = """
        règle: ESSAI
        famille: COMMERCE
        titre: Essai
        titre [en]: Trial
        source: Source
        source [en]: Source
        politique: Bloque.
        politique [en]: Blocks.
        problème: Problème.
        problème [en]: Problem.
        au lieu: Autrement.
        au lieu [en]: Otherwise.
        charte seule: non
        dérogation: oui
        motif: Un motif.
        motif [en]: A reason.

        signal: une soupe est offerte
          sévérité: bloque
          phrase: {soupe} .. [offrir.pp]
          sauf: fourneau
          à la place: une soupe est servie
          à la place [en]: a soup is served

        enfreint: La soupe du jour est offerte.
        permet: La soupe du fourneau est offerte.
        """;

    [Fact]
    public void A_rule_that_somebody_wrote_is_followed_to_the_letter()
    {
        var pack = Pack(Rule);

        var finding = Assert.Single(Check(pack, "Nos potages sont offerts.").Findings);
        Assert.Equal(("ESSAI", Severity.Block, "potages sont offerts"), (finding.Rule, finding.Severity, finding.Quote));
        Assert.Equal(new("une soupe est servie", "a soup is served"), finding.Replacement);
        Assert.Equal("9.1", Check(pack, "").RulePackVersion);
        Assert.Equal(Verdict.Pass, Check(pack, "La soupe du fourneau est offerte.").Verdict);
        Assert.Equal(Verdict.Pass, Check(pack, "Le bouillon de onze heures est offert.").Verdict);
        Assert.Equal(Verdict.Block, Check(pack, "Bouillon gras offert.").Verdict);
    }

    [Fact]
    public void A_pack_says_what_the_machine_looks_for()
    {
        var signal = Assert.Single(Assert.Single(Pack(Rule).Rules).Signals);

        Assert.Equal("une soupe est offerte", signal.Name);
        Assert.Contains(KeyValuePair.Create("sauf", "fourneau"), signal.Lines);
    }

    [Theory]
    [InlineData("sévérité: bloque", "sévérité: grave", 19)]
    [InlineData("[offrir.pp]", "[offrande]", 20)]
    [InlineData("{soupe}", "{potée}", 20)]
    [InlineData("sauf: fourneau", "sauf: .. fourneau", 21)]
    [InlineData("sauf: fourneau", "saufs: fourneau", 21)]
    [InlineData("sauf: fourneau", "fourneau", 21)]
    [InlineData("dérogation: oui", "dérogation: peut-être", 0)]
    [InlineData("source [en]: Source\n", "", 0)]
    [InlineData("charte seule: non", "détecteur: boussole\ncharte seule: non", 0)]
    public void A_mistake_in_a_rule_is_named_with_its_file_and_its_line(string right, string wrong, int line)
    {
        var fault = Assert.Throws<RuleFileException>(() => Pack(Rule.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(("essai.rule", line), (fault.File, fault.Line));
        Assert.NotEqual("", fault.Sentence.French);
        Assert.NotEqual(fault.Sentence.French, fault.Sentence.English);
    }

    [Fact]
    public void A_pack_without_its_manifest_or_with_a_rule_too_many_is_refused()
    {
        Assert.Throws<RuleFileException>(() => RulePack.Read([new("essai.rule", Rule)]));
        Assert.Throws<RuleFileException>(() => RulePack.Read([new("pack.txt", "version: 1\nrègles: AUTRE"), new("essai.rule", Rule)]));
    }

    [Fact]
    public void The_products_own_pack_can_be_read_from_its_files()
    {
        var pack = RulePack.Read(RulePack.CurrentFiles);

        Assert.Equal(RulePack.Current.Version, pack.Version);
        Assert.Equal(RulePack.Current.Rules.Select(rule => rule.Id), pack.Rules.Select(rule => rule.Id));
    }

    private static RulePack Pack(string rule) => RulePack.Read(
        [new("pack.txt", "version: 9.1\nrègles: ESSAI"), new("essai.rule", rule), new("essai.words", "liste: soupe\nmots: soupe+, potage+, bouillon gras")]);

    private static CheckResult Check(RulePack pack, string text) => pack.Check(new() { Channel = "x", Text = text });
}
