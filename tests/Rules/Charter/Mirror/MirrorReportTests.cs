using System.Text.Json;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;
using Scheduler.Charter.Mirror;

namespace Scheduler.Tests.Rules.Charter.Mirror;

public sealed class MirrorReportTests
{
    private const string Clean = "Le service sera fermé lundi.";
    private const string OneRule = "Été : réservez vite !";
    private const string ManyRules = "#meilleurchirurgien Réservez vite ! « Docteur, je revis, merci ! » nous écrivait une patiente. Découvrez le témoignage de Martine, opérée de la hanche.";

    private readonly CommandLineRun _command = new();

    [Fact]
    public void The_gravest_come_by_blocks_then_by_rules_then_by_date()
    {
        var report = Report(("clean", Clean, 9), ("older", OneRule, 1), ("newer", OneRule, 2), ("many", ManyRules, 1), ("undated", OneRule, 0));

        Assert.Equal(["many", "newer", "older", "undated"], report.Gravest.Select(entry => entry.Post.Id));
        Assert.Equal((5, 4, 1), (report.Posts, report.Blocked, report.Clean));
        Assert.True(report.Gravest[0].Result.Findings.Select(finding => finding.Rule).Distinct().Count() > 1);
    }

    [Fact]
    public void A_rule_counts_posts_and_not_passages()
    {
        var report = Report(("a", OneRule + " " + OneRule, 1), ("b", OneRule, 1), ("c", Clean, 1));

        Assert.Equal(2, report.ByRule.Single(count => count.Rule.Id == "CNOM-C7").Count);
        Assert.True(report.Gravest[0].Result.Findings.Length > 1);
    }

    [Fact]
    public void Nothing_published_is_a_report_too()
    {
        var report = MirrorReport.Of(RulePack.Current, []);

        Assert.Equal((0, 0, 0), (report.Posts, report.Gravest.Length, report.ByRule.Length));
        Assert.Equal(CheckCommand.Clean, Csv("texte;date\n;\n"));
    }

    [Fact]
    public void The_command_prints_it_in_French_for_people()
    {
        Assert.Equal(CheckCommand.Found, Csv($"réseau;texte;date\nInstagram;\"{OneRule}\";03/02/2026\nLinkedIn;{Clean};04/02/2026\nLinkedIn;;05/02/2026\n"));

        Assert.All(["2 publications lues au 25 novembre 2026", "Lignes sans texte, passées\u00A0: 1", "50\u00A0%  bloquées", "instagram", "CNOM-C7", "1. instagram, 3 février 2026, 2 — bloquée", "«\u00A0réservez vite", "À la place\u00A0:"],
            said => Assert.Contains(said, _command.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void The_command_prints_it_in_English_when_asked()
    {
        Csv($"réseau;texte;date\nInstagram;\"{OneRule}\";03/02/2026\n", "--lang", "en");

        Assert.All(["1 post read as of 25 November 2026", "1. instagram, 3 February 2026, 2 — blocked", "“réservez vite", "Instead:"], said => Assert.Contains(said, _command.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Programs_get_one_object_with_counts_rules_channels_and_posts()
    {
        Assert.Equal(CheckCommand.Found, Csv($"texte;date\n\"{OneRule}\";03/02/2026\n{Clean};\n", "--json", "--channel", "x"));

        var answer = Assert.Single(_command.Answers);
        Assert.Equal((2, 1, 0, 0, 1), (Number("posts"), Number("blocked"), Number("attested"), Number("warned"), Number("clean")));
        var gravest = Assert.Single(answer.GetProperty("gravest").EnumerateArray());
        Assert.Equal(("2026-02-03", "x", "block"), (gravest.GetProperty("date").GetString(), gravest.GetProperty("channel").GetString(), gravest.GetProperty("verdict").GetString()));
        Assert.Equal("CNOM-C7", gravest.GetProperty("findings")[0].GetProperty("rule").GetString());
        Assert.Equal(JsonValueKind.Array, answer.GetProperty("mistakes").ValueKind);

        int Number(string key) => answer.GetProperty(key).GetInt32();
    }

    [Fact]
    public void A_file_that_cannot_be_read_exits_two_and_the_lines_that_can_be_are_still_reported()
    {
        Assert.Equal(CheckCommand.BadInput, Csv("nom;portée\na;1\n"));
        Assert.Contains("portée", _command.Errors, StringComparison.Ordinal);
        Assert.Equal("", _command.Output);

        Assert.Equal(CheckCommand.BadInput, Csv("date,texte\n,Bonjour, réservez vite\n,Bonsoir\n"));
        Assert.Contains("Ligne 2\u00A0:", _command.Errors, StringComparison.Ordinal);
        Assert.Contains("1 publication lue ", _command.Output, StringComparison.Ordinal);
    }

    private static MirrorReport Report(params (string Id, string Text, int Day)[] posts) =>
        MirrorReport.Of(RulePack.Current, [.. posts.Select(post => new MirrorPost(post.Id, "instagram", post.Text, post.Day == 0 ? null : new(2026, 1, post.Day)))]);

    private int Csv(string text, params string[] more) => _command.With("export.csv", System.Text.Encoding.UTF8.GetBytes(text)).Run(["--csv", "export.csv", .. more]);
}
