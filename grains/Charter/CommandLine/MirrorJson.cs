using Scheduler.Charter.Mirror;

namespace Scheduler.Charter.CommandLine;

/// <summary>The mirror as one JSON object, for other programs.</summary>
internal static class MirrorJson
{
    public static string Write(MirrorReport report, MirrorInput input, DateOnly asOf)
    {
        var rules = report.ByRule.Select(count => $"{{\"rule\":{AnswerLine.Text(count.Rule.Id)},\"title\":{AnswerLine.Both(count.Rule.Title)},\"posts\":{count.Count}}}");
        var channels = report.ByChannel.Select(count => $"{{\"channel\":{AnswerLine.Text(count.Channel)},\"posts\":{count.Posts},\"blocked\":{count.Blocked}}}");
        var mistakes = input.Mistakes.Select(mistake => $"{{\"line\":{mistake.Line},\"sentence\":{AnswerLine.Both(mistake.Sentence)}}}");
        return $"{{\"rule_pack\":{AnswerLine.Text(report.RulePackVersion)},\"as_of\":\"{asOf:yyyy-MM-dd}\",\"posts\":{report.Posts},\"blocked\":{report.Blocked},\"attested\":{report.Attested},"
            + $"\"warned\":{report.Warned},\"clean\":{report.Clean},\"skipped\":{input.Skipped},\"by_rule\":[{string.Join(',', rules)}],\"by_channel\":[{string.Join(',', channels)}],"
            + $"\"gravest\":[{string.Join(',', report.Gravest.Select(Entry))}],\"mistakes\":[{string.Join(',', mistakes)}]}}";
    }

    private static string Entry(MirrorEntry entry)
    {
        var date = entry.Post.Date is { } day ? $"\"{day:yyyy-MM-dd}\"" : "null";
        return $"{{\"id\":{AnswerLine.Text(entry.Post.Id)},\"channel\":{AnswerLine.Text(entry.Post.Channel)},\"date\":{date},\"text\":{AnswerLine.Text(entry.Post.Text)},"
            + $"\"verdict\":{AnswerLine.Word(entry.Result.Verdict)},\"findings\":{AnswerLine.Findings(entry.Result)}}}";
    }
}
