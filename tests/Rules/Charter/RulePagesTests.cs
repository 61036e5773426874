using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Scheduler.Charter;
using Scheduler.Charter.Pages;

namespace Scheduler.Tests.Rules.Charter;

public sealed class RulePagesTests
{
    private static readonly RulePage[] s_pages = [.. RulePages.Of(RulePack.Current, RulePack.CurrentFiles)];

    public static TheoryData<string> Rules => [.. RulePack.Current.Rules.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_says_everything_that_the_rule_file_says(string id)
    {
        var rule = RulePack.Current.Rules.Single(card => card.Id == id);
        var read = Flat(Page(RulePages.NameOf(id)).Body!.TextContent);

        Assert.All([id, rule.Title.French, rule.Source.French, rule.Policy.French, rule.Problem.French, rule.Instead.French, rule.Overruling.Reason.French], said => Assert.Contains(Flat(said), read, StringComparison.Ordinal));
        Assert.All(rule.Examples, example => Assert.Contains(Flat(example.Post.Text), read, StringComparison.Ordinal));
        Assert.All(rule.Signals, signal =>
        {
            Assert.Contains(Flat(signal.Name), read, StringComparison.Ordinal);
            Assert.All(signal.Lines.Where(line => line.Key is not ("sévérité" or "dit" or "propose" or "à la place")), line => Assert.Contains(Flat(line.Value), read, StringComparison.Ordinal));
        });
        Assert.Contains("Ce que la machine cherche", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_whole_in_itself_and_in_French() => Assert.All(s_pages, page =>
    {
        var document = new HtmlParser().ParseDocument(page.Html);
        Assert.Equal("fr", document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(document.QuerySelectorAll("script, link, img, iframe, [src], [onclick]"));
        Assert.NotEqual("", document.Title);
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Contains("size: A4", page.Html, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_link_leads_to_a_page_that_is_there() => Assert.All(s_pages, page => Assert.All(
        new HtmlParser().ParseDocument(page.Html).QuerySelectorAll("a"), link => Assert.Contains(link.GetAttribute("href")!.Split('#')[0], s_pages.Select(other => other.Name))));

    [Fact]
    public void No_two_rules_share_a_page() => Assert.Equal(s_pages.Length, s_pages.Select(page => page.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Fact]
    public void The_index_says_what_a_rule_may_do_to_a_post()
    {
        var row = Page(RulePages.Index).QuerySelectorAll("tbody tr").Single(line => line.TextContent.Contains("LOI-2023-451-IA", StringComparison.Ordinal));

        Assert.Equal("bloque, conseille", row.QuerySelectorAll("td")[^1].TextContent);
    }

    [Fact]
    public void Every_list_that_the_signals_name_is_printed()
    {
        var lists = Page(RulePages.Lists).QuerySelectorAll("h3").Select(heading => heading.TextContent).ToHashSet();

        Assert.Superset(new HashSet<string>(["{acte}", "{patient}", "{prenom}"]), lists);
    }

    [Fact]
    public void The_words_that_the_program_itself_asks_for_are_printed_too()
    {
        var groups = Recognised.In(RulePack.CurrentFiles).Where(rule => !rule.Value.Groups.IsEmpty).ToList();

        Assert.NotEmpty(groups);
        Assert.All(groups, rule => Assert.All(rule.Value.Groups, group => Assert.Contains(Flat(group.Value), Flat(Page(RulePages.NameOf(rule.Key)).Body!.TextContent), StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_rule_file_writes_is_never_taken_for_a_tag()
    {
        var rule = RulePack.Current.Rules[0];
        Assert.DoesNotContain("<b>", RuleDocument.Write(RulePack.Current, rule with { Title = new("<b>&", "x") }, Recognised.Nothing), StringComparison.Ordinal);
    }

    private static IDocument Page(string name) => new HtmlParser().ParseDocument(s_pages.Single(page => page.Name == name).Html);

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
