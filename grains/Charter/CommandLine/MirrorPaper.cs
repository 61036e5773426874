using System.Globalization;
using Scheduler.Charter.Mirror;

namespace Scheduler.Charter.CommandLine;

/// <summary>The mirror as a text for people.</summary>
internal sealed class MirrorPaper(TextWriter output, bool inEnglish)
{
    private const int Shown = 240;

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(inEnglish ? "en-GB" : "fr-FR");

    public void Write(MirrorReport report, MirrorInput input, DateOnly asOf)
    {
        Line(new($"{Several(report.Posts, "publication lue", "publications lues")} au {Day(asOf)}, règles {report.RulePackVersion}.", $"{report.Posts} {(report.Posts == 1 ? "post" : "posts")} read as of {Day(asOf)}, rules {report.RulePackVersion}."));
        if (input.Skipped > 0) { Line(new($"Lignes sans texte, passées : {input.Skipped}.", $"Rows without text, passed over: {input.Skipped}.")); }
        output.WriteLine();
        Count(report.Blocked, report.Posts, new("bloquées : elles ne partiraient pas", "blocked: they would not leave"));
        Count(report.Attested, report.Posts, new("à attester par le chirurgien", "for the surgeon to attest"));
        Count(report.Warned, report.Posts, new("avec un conseil seulement", "with advice only"));
        Count(report.Clean, report.Posts, new("sans remarque", "without a finding"));
        Channels(report);
        Rules(report);
        if (report.Gravest.IsEmpty) { return; }
        Title(new("À reprendre d’abord", "To look at first"));
        for (var at = 0; at < report.Gravest.Length; at++) { Entry(at + 1, report.Gravest[at]); }
    }

    private void Channels(MirrorReport report)
    {
        if (report.ByChannel.IsEmpty) { return; }
        Title(new("Par réseau", "By network"));
        foreach (var channel in report.ByChannel)
        {
            var name = channel.Channel == MirrorPost.UnknownChannel ? Say(new("(non précisé)", "(not told)")) : channel.Channel;
            output.WriteLine($"  {name,-16} {channel.Posts,5}  {Say(new($"dont {Several(channel.Blocked, "bloquée", "bloquées")}", $"{channel.Blocked} of them blocked"))}");
        }
    }

    private void Rules(MirrorReport report)
    {
        if (report.ByRule.IsEmpty) { return; }
        Title(new("Règles les plus touchées (publications)", "Rules most often concerned (posts)"));
        foreach (var count in report.ByRule) { output.WriteLine($"  {count.Count,5}  {count.Rule.Id,-24} {Say(count.Rule.Title)}"); }
    }

    private void Entry(int place, MirrorEntry entry)
    {
        var verdict = entry.Result.Verdict switch { Verdict.Block => new Bilingual("bloquée", "blocked"), Verdict.Attest => new("à attester", "to attest"), _ => new("conseil", "advice") };
        var date = entry.Post.Date is { } day ? $", {Day(day)}" : "";
        output.WriteLine($"{(place > 1 ? "\n" : "")}{place}. {entry.Post.Channel}{date}, {entry.Post.Id} — {Say(verdict)}");
        output.WriteLine($"   {Shortened(entry.Post.Text)}");
        foreach (var finding in entry.Result.Findings.OrderByDescending(finding => finding.Severity))
        {
            var quote = finding.Quote is not { Length: > 0 } words ? "" : words[0] is '«' or '“' or '"' ? $"{Flat(words)} " : Say(new($"« {Flat(words)} » ", $"“{Flat(words)}” "));
            output.WriteLine($"   - {finding.Rule}  {quote}{Say(finding.Problem)}");
            output.WriteLine($"     {Say(new($"À la place : {finding.Instead.French}", $"Instead: {finding.Instead.English}"))}");
        }
    }

    private void Title(Bilingual title) => output.WriteLine($"\n{Say(title)}");

    private void Count(int count, int all, Bilingual what) =>
        output.WriteLine($"  {count,5}  {(all == 0 ? 0 : Math.Round(100.0 * count / all)).ToString(CultureInfo.InvariantCulture),3} %  {Say(what)}");

    private void Line(Bilingual sentence) => output.WriteLine(Say(sentence));

    private string Say(Bilingual sentence) => inEnglish ? sentence.English : sentence.French;

    private string Day(DateOnly date) => date.ToString("d MMMM yyyy", _culture);

    // French counts none and one alike.
    private static string Several(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A cut never falls inside an emoji.
    private static string Shortened(string text)
    {
        var flat = Flat(text);
        if (flat.Length <= Shown) { return flat; }
        var end = StringInfo.ParseCombiningCharacters(flat).Last(start => start <= Shown);
        return flat[..end] + "…";
    }
}
