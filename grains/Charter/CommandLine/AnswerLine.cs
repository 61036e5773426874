using System.Globalization;
using System.Text;

namespace Scheduler.Charter.CommandLine;

/// <summary>One answer as one line of JSON.</summary>
internal static class AnswerLine
{
    public static string Write(string id, CheckResult result) =>
        $"{{\"id\":{Text(id)},\"verdict\":{Word(result.Verdict)},\"rule_pack\":{Text(result.RulePackVersion)},\"findings\":{Findings(result)}}}";

    public static string Findings(CheckResult result)
    {
        var findings = result.Findings.Select(finding =>
            $"{{\"rule\":{Text(finding.Rule)},\"severity\":{Word((Verdict)finding.Severity)},\"part\":{Text(finding.Part)},\"start\":{Number(finding.Start)},\"end\":{Number(finding.End)},"
            + $"\"quote\":{Text(finding.Quote)},\"problem\":{Both(finding.Problem)},\"source\":{Both(finding.Source)},\"instead\":{Both(finding.Instead)},"
            + $"\"replacement\":{(finding.Replacement is { } words ? Replacement(finding, words) : "null")}}}");
        return $"[{string.Join(',', findings)}]";
    }

    public static string Both(Bilingual sentence) => $"{{\"fr\":{Text(sentence.French)},\"en\":{Text(sentence.English)}}}";

    private static string Replacement(Finding finding, Bilingual words) =>
        $"{{\"start\":{Number(finding.ReplacedStart)},\"end\":{Number(finding.ReplacedEnd)},\"fr\":{Text(words.French)},\"en\":{Text(words.English)}}}";

    public static string Word(Verdict verdict) => verdict switch { Verdict.Block => "\"block\"", Verdict.Attest => "\"attest\"", Verdict.Warn => "\"warn\"", _ => "\"pass\"" };

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

    // The framework's encoders escape emojis and no-break spaces; a person reads this output. A lone surrogate has no UTF-8, so it alone is escaped.
    public static string Text(string? text)
    {
        if (text is null) { return "null"; }
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var paired = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (paired) { json.Append(text[i]).Append(text[++i]); }
            else if (text[i] is '"' or '\\') { json.Append('\\').Append(text[i]); }
            else if (char.IsControl(text[i]) || char.IsSurrogate(text[i]) || text[i] is '\u2028' or '\u2029') { json.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}"); }
            else { json.Append(text[i]); }
        }
        return json.Append('"').ToString();
    }
}
