using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public sealed class RulePacksTests
{
    [Fact]
    public void The_products_own_pack_is_always_there_and_in_force_where_none_was_chosen()
    {
        var packs = RulePacks.Read([]);
        Assert.Equal([RulePack.Current], packs.Installed);
        Assert.Equal(RulePack.Current, packs.InForce(null));
    }

    [Fact]
    public void A_pack_of_a_folder_is_installed_beside_it_and_can_be_in_force()
    {
        var packs = RulePacks.Read([new("mien", [.. Files("2099.1.1")])]);
        Assert.Empty(packs.Unreadable);
        Assert.Equal([RulePack.Current.Version, "2099.1.1"], packs.Installed.Select(p => p.Version));
        Assert.Equal("2099.1.1", packs.InForce("2099.1.1").Version);
    }

    [Fact]
    public void What_was_chosen_and_is_no_longer_installed_gives_way_to_the_products_own() =>
        Assert.Equal(RulePack.Current, RulePacks.Read([]).InForce("2099.1.1"));

    [Fact]
    public void A_folder_that_cannot_be_read_stops_nothing_and_says_file_line_and_why()
    {
        var wrong = Files("2099.1.1").Select(f => f.Name == "CNOM-C4.rule" ? new RuleFile(f.Name, "règle: CNOM-C4\nrègles du jeu: oui\n") : f);
        var packs = RulePacks.Read([new("faux", [.. wrong]), new("vide", []), new("fermé", [], new("Fermé.", "Closed.")), new("juste", [.. Files("2099.2.1")])]);
        Assert.Equal([RulePack.Current.Version, "2099.2.1"], packs.Installed.Select(p => p.Version));
        Assert.Equal(["faux", "fermé", "vide"], packs.Unreadable.Select(u => u.Folder).Order(StringComparer.Ordinal));
        var fault = Assert.Single(packs.Unreadable, u => u.Folder == "faux");
        Assert.Equal(("CNOM-C4.rule", 2), (fault.File, fault.Line));
        Assert.Contains("règles du jeu", fault.Sentence.French, StringComparison.Ordinal);
        Assert.Equal("Closed.", Assert.Single(packs.Unreadable, u => u.Folder == "fermé").Sentence.English);
    }

    [Fact]
    public void Two_packs_never_bear_one_version()
    {
        var packs = RulePacks.Read([new("copie", RulePack.CurrentFiles)]);
        Assert.Equal([RulePack.Current], packs.Installed);
        Assert.Contains(RulePack.Current.Version, Assert.Single(packs.Unreadable).Sentence.French, StringComparison.Ordinal);
    }

    private static IEnumerable<RuleFile> Files(string version) => RulePack.CurrentFiles.Select(f =>
        f.Name == "pack.txt" ? new RuleFile(f.Name, f.Text.Replace("version: " + RulePack.Current.Version, "version: " + version, StringComparison.Ordinal)) : f);
}
