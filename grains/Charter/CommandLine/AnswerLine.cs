using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scheduler.Charter.CommandLine;

/// <summary>One answer as one line of JSON, its French unescaped.</summary>
internal static class AnswerLine
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string id, CheckResult result) => JsonSerializer.Serialize(new
    {
        id,
        verdict = Word(result.Verdict),
        rule_pack = result.RulePackVersion,
        findings = result.Findings.Select(finding => new
        {
            rule = finding.Rule,
            severity = Word((Verdict)finding.Severity),
            part = finding.Part,
            start = finding.Start,
            end = finding.End,
            quote = finding.Quote,
            problem = Both(finding.Problem),
            source = Both(finding.Source),
            instead = Both(finding.Instead),
        }),
    }, s_options);

    private static object Both(Bilingual sentence) => new { fr = sentence.French, en = sentence.English };

    private static string Word(Verdict verdict) => verdict switch { Verdict.Block => "block", Verdict.Attest => "attest", Verdict.Warn => "warn", _ => "pass" };
}
