using System.Collections.Immutable;
using System.Globalization;
using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Web.Charter;
using Scheduler.Web.Charter.Live;

namespace Scheduler.Tests.Web.Charter;

public sealed class LiveReportTests
{
    public LiveReportTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");

    private static LiveVariant On(CheckChannel network, string language = "fr", string field = "base") => new()
    {
        Check = new() { Network = network, Text = "garanti", Language = language },
        Fields = ImmutableDictionary<string, string>.Empty.Add("text", field),
    };

    private static Finding Found(Severity severity, string? quote = "garanti", string part = "text") => new()
    {
        Rule = "R4127-19-1-4", Severity = severity, Part = part, Start = quote is null ? null : 0, End = quote?.Length, Quote = quote,
        Problem = new("Mal.", "Bad."), Source = new("Source.", "Source."), Instead = new("Mieux.", "Better."), Replacement = new("attendu", "expected"),
    };

    private static LiveReport Report(params (LiveVariant Variant, Finding[] Found)[] all) =>
        LiveReport.Of([.. all.Select(one => one.Variant)], [.. all.Select(one => new CheckReport("1", [.. one.Found]))]);

    [Fact]
    public void What_several_networks_share_is_said_once_and_as_grave_as_it_is_anywhere()
    {
        var report = Report((On(CheckChannel.LinkedIn), [Found(Severity.Attest)]), (On(CheckChannel.X), [Found(Severity.Block)]));
        var finding = Assert.Single(report.Findings);
        Assert.Equal((FindingSeverity.Block, "", "base"), (finding.Severity, finding.Where, finding.Field));
        Assert.Equal("Constats\u00a0: 1 bloquant.", report.Said);
    }

    [Fact]
    public void What_only_one_network_forbids_names_it()
    {
        var report = Report((On(CheckChannel.LinkedIn), []), (On(CheckChannel.X), [Found(Severity.Block)]));
        Assert.Equal("X", Assert.Single(report.Findings).Where);
    }

    [Fact]
    public void A_networks_own_text_is_its_own_field_and_needs_no_name()
    {
        var report = Report((On(CheckChannel.LinkedIn), []), (On(CheckChannel.X, field: "v1-text"), [Found(Severity.Warn)]));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("", "v1-text"), (finding.Where, finding.Field));
    }

    [Fact]
    public void What_has_no_words_belongs_to_the_whole_post()
    {
        var report = Report((On(CheckChannel.LinkedIn), [Found(Severity.Warn, null, "title")]), (On(CheckChannel.X), [Found(Severity.Warn, null, "title")]));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("", "", 0, 0), (finding.Field, finding.Quote, finding.Start, finding.End));
    }

    [Fact]
    public void The_words_that_take_a_passages_place_are_in_the_posts_language_and_all_others_in_the_readers()
    {
        var finding = Assert.Single(Report((On(CheckChannel.X, "en"), [Found(Severity.Block)])).Findings);
        Assert.Equal(("expected", "Mieux."), (finding.Replacement, finding.Instead));
    }

    [Fact]
    public void Nothing_found_is_said_too() => Assert.Equal("Aucun constat dans ce qui est écrit.", Report((On(CheckChannel.X), [])).Said);
}
