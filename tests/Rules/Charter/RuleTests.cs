using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class RuleTests
{
    public static TheoryData<string> Breaking => [.. ExamplePosts.All.Where(example => example.Breaks).Select(example => example.Name)];

    public static TheoryData<string> LookAlike => [.. ExamplePosts.All.Where(example => !example.Breaks).Select(example => example.Name)];

    [Theory, MemberData(nameof(Breaking))]
    public void A_post_that_breaks_a_rule_is_found_by_that_rule(string name)
    {
        var example = ExamplePosts.Named(name);
        var rules = ExamplePosts.Answering(example.Rule);

        Assert.True(CharterCheck.Check(example.Post).Findings.Any(finding => rules.Contains(finding.Rule)), $"{name} missed: {example.Post.Text}");
    }

    [Theory, MemberData(nameof(LookAlike))]
    public void A_post_that_only_looks_like_it_is_neither_blocked_nor_attested(string name)
    {
        var example = ExamplePosts.Named(name);
        var findings = CharterCheck.Check(example.Post).Findings;

        Assert.DoesNotContain(findings, finding => finding.Rule == example.Rule);
        Assert.True(findings.All(finding => finding.Severity == Severity.Warn), $"{example.Post.Text}: {string.Join(", ", findings.Select(f => $"{f.Rule} {f.Quote}"))}");
    }

    [Fact]
    public void Every_rule_is_shown_by_three_posts_that_break_it_and_three_that_do_not()
    {
        foreach (var card in Rulebook.All)
        {
            Assert.True(card.Examples.Count(example => !example.Breaks) >= 3, card.Id);
            Assert.True(card.IsPermission || card.Examples.Count(example => example.Breaks) >= 3, card.Id);
        }
    }
}
