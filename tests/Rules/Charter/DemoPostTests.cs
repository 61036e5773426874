using Scheduler.Charter;
using Scheduler.Charter.CommandLine;

namespace Scheduler.Tests.Rules.Charter;

public class DemoPostTests
{
    private static readonly Dictionary<string, CheckResult> s_results = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Charter/Posts/demo.jsonl"))
        .Select((line, at) => PostLine.Read(line, at + 1).Post!.Value)
        .ToDictionary(post => post.Id, post => CharterCheck.Check(post.Post));

    [Fact]
    public void The_refused_post_is_refused_for_each_of_its_reasons_and_asks_for_one_attestation()
    {
        (string, Severity, string)[] expected =
        [
            ("R4127-19-1-7", Severity.Attest, "sans douleur, sans cicatrice visible"),
            ("R4127-19-1-7", Severity.Block, "un doigt comme neuf, garanti"),
            ("CNOM-REC-NOTATIONS", Severity.Block, "« Docteur, je revis, merci ! » nous écrivait une patiente la semaine dernière"),
            ("R4127-19-1-3", Severity.Block, "« Docteur, je revis, merci ! » nous écrivait une patiente la semaine dernière 💙"),
            ("R4127-19", Severity.Block, "reste quelques créneaux en décembre"),
            ("CNOM-C7", Severity.Block, "quelques créneaux en décembre : réservez vite"),
            ("CNOM-REC-VALORISATION", Severity.Block, "#meilleurchirurgien"),
        ];

        Assert.Equal(expected, s_results["demo-ig-3"].Findings.Select(finding => (finding.Rule, finding.Severity, finding.Quote!)));
    }

    [Fact]
    public void The_teaching_image_asks_for_one_attestation_and_nothing_else()
    {
        var finding = Assert.Single(s_results["demo-li-3"].Findings);

        Assert.Equal(("CNOM-REC-IMAGES-ANON", Severity.Attest, null), (finding.Rule, finding.Severity, finding.Quote));
    }

    [Fact]
    public void Every_other_demo_post_leaves_without_a_block_or_an_attestation()
    {
        var others = s_results.Where(result => result.Key is not ("demo-ig-3" or "demo-li-3")).ToList();

        Assert.Equal(9, others.Count);
        Assert.All(others, result => Assert.True(result.Value.Verdict <= Verdict.Warn, result.Key));
    }
}
