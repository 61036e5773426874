using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>Posts as practices write them, without a rule in mind: "! text" may not leave, "= text" may.</summary>
public class VoiceTests
{
    public static TheoryData<string> MayLeave => [.. ExamplePosts.Voices.Where(example => !example.Breaks).Select(example => example.Written)];

    public static TheoryData<string> MayNotLeave => [.. ExamplePosts.Voices.Where(example => example.Breaks).Select(example => example.Written)];

    [Theory, MemberData(nameof(MayLeave))]
    public void An_honest_post_leaves(string written)
    {
        var result = CharterCheck.Check(ExamplePosts.Post(written));

        Assert.True(result.Verdict <= Verdict.Warn, string.Join(", ", result.Findings.Select(finding => $"{finding.Rule} {finding.Quote}")));
    }

    [Theory, MemberData(nameof(MayNotLeave))]
    public void A_selling_post_does_not_leave(string written) => Assert.Equal(Verdict.Block, CharterCheck.Check(ExamplePosts.Post(written)).Verdict);
}
