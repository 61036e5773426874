using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class RuleTests
{
    public static TheoryData<int, string, string> Breaking => Data(breaks: true);

    public static TheoryData<int, string, string> LookAlike => Data(breaks: false);

    [Theory, MemberData(nameof(Breaking))]
    public void A_post_that_breaks_a_rule_is_found_by_that_rule(int line, string rule, string text)
    {
        var findings = CharterCheck.Check(ExamplePosts.All.Single(example => example.Line == line).Post).Findings;

        Assert.True(findings.Any(finding => finding.Rule == rule), $"{rule} missed: {text}");
    }

    [Theory, MemberData(nameof(LookAlike))]
    public void A_post_that_only_looks_like_it_is_neither_blocked_nor_attested(int line, string rule, string text)
    {
        var findings = CharterCheck.Check(ExamplePosts.All.Single(example => example.Line == line).Post).Findings;

        Assert.DoesNotContain(findings, finding => finding.Rule == rule);
        Assert.True(findings.All(finding => finding.Severity == Severity.Warn), $"{text}: {string.Join(", ", findings.Select(f => $"{f.Rule} {f.Quote}"))}");
    }

    [Fact]
    public void Every_rule_is_shown_by_three_posts_that_break_it_and_three_that_do_not()
    {
        foreach (var card in Rulebook.All)
        {
            Assert.True(ExamplePosts.All.Count(example => example.Rule == card.Id && example.Breaks) >= 3, card.Id);
            Assert.True(ExamplePosts.All.Count(example => example.Rule == card.Id && !example.Breaks) >= 3, card.Id);
        }
    }

    private static TheoryData<int, string, string> Data(bool breaks)
    {
        var data = new TheoryData<int, string, string>();
        foreach (var example in ExamplePosts.All.Where(example => example.Breaks == breaks)) { data.Add(example.Line, example.Rule, example.Post.Text); }
        return data;
    }
}
