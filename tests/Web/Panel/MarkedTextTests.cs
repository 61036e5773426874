using Bunit;
using Scheduler.Contracts.Charter;
using Scheduler.Web.Panel.Previews;

namespace Scheduler.Tests.Web.Panel;

public sealed class MarkedTextTests : PanelBench
{
    private string Markup(string text, params PostFinding[] findings) =>
        Render<MarkedText>(p => p.Add(m => m.Text, text).Add(m => m.Findings, findings).Add(m => m.Channel, Samples.LinkedIn)).Markup;

    [Fact]
    public void A_finding_is_marked_at_its_exact_place()
    {
        const string text = "garanti ici, garanti là";
        var second = Samples.Finding(text, "garanti", FindingSeverity.Block) with { Start = 13, End = 20 };
        var pieces = Marks.Split(text, [second], Samples.LinkedIn, "text");
        Assert.Equal(["garanti ici, ", "garanti", " là"], pieces.Select(p => p.Text));
        Assert.Equal([0, 1, 0], pieces.Select(p => p.Number));
    }

    [Fact]
    public void Places_are_counted_in_the_units_the_check_counts_in()
    {
        const string text = "💙 un doigt comme neuf, garanti.";
        var finding = Samples.Finding(text, "comme neuf, garanti", FindingSeverity.Block);
        Assert.Contains("<mark class=\"block\">comme neuf, garanti<sup>", Markup(text, finding));
    }

    [Fact]
    public void Where_two_findings_overlap_the_graver_is_shown_and_no_word_is_lost()
    {
        const string text = "sans douleur, sans cicatrice";
        var pieces = Marks.Split(text, [Samples.Finding(text, text, FindingSeverity.Attest), Samples.Finding(text, "sans douleur", FindingSeverity.Block)], Samples.LinkedIn, "text");
        Assert.Equal(text, string.Concat(pieces.Select(p => p.Text)));
        Assert.Equal([FindingSeverity.Block, FindingSeverity.Attest], pieces.Select(p => p.Finding!.Severity));
    }

    [Fact]
    public void A_place_that_does_not_hold_the_quoted_words_is_looked_for_and_never_invented()
    {
        var elsewhere = Samples.Finding("x garanti", "garanti", FindingSeverity.Block) with { Start = 500, End = 507 };
        Assert.Equal("garanti", Assert.Single(Marks.Split("c’est garanti", [elsewhere], Samples.LinkedIn, "text"), p => p.Finding is not null).Text);
        Assert.DoesNotContain(Marks.Split("rien", [elsewhere], Samples.LinkedIn, "text"), p => p.Finding is not null);
    }

    [Fact]
    public void A_finding_of_another_network_marks_nothing_here()
    {
        var finding = Samples.Finding("garanti", "garanti", FindingSeverity.Block) with { Channel = Samples.X };
        Assert.DoesNotContain("<mark", Markup("garanti", finding));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("https://a.example/\"onmouseover=alert(1)")]
    public void A_hostile_text_stays_a_text(string hostile)
    {
        var text = hostile + " fin";
        var page = Render<MarkedText>(p => p.Add(m => m.Text, text).Add(m => m.Findings, [Samples.Finding(text, "fin", FindingSeverity.Warn)]).Add(m => m.Channel, Samples.LinkedIn));
        Assert.All(page.FindAll("*"), e => Assert.Contains(e.LocalName, (string[])["mark", "sup", "a", "span"]));
        Assert.DoesNotContain(page.FindAll("*").SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(hostile, string.Concat(page.Nodes.Select(n => n.TextContent)));
    }
}
