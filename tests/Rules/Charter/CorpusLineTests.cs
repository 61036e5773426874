using System.Text.Json.Nodes;
using Scheduler.Charter;
using Scheduler.Charter.CommandLine;
using Scheduler.Contracts.Charter;
using Scheduler.Pipeline.Charter;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Charter;

public sealed class CorpusLineTests
{
    private static readonly CheckedPost Post = new()
    {
        Channel = "youtube",
        Language = "en",
        Text = "Lisez “cabinet.example” 👀 : l’épaule.",
        Parts = [new(PartName.Title, "Un titre"), new(PartName.CardTitle, "Une carte")],
        Media = [new() { Kind = "video", Alt = "Une main", Nature = Scheduler.Charter.MediaNature.Clinical, Owner = MediaOwner.ThirdParty, Words = "", Transcript = "Bonjour." }],
        Meta = new() { Sources = ["https://has.example"], Date = new(2026, 3, 1), Partnership = true, Audience = "pairs", Profile = new() { CharterSigned = false, RppsVerified = false } },
        AsOf = new(2026, 12, 7),
        OwnDomains = ["cabinet.example", "autre-nom.example"],
    };

    [Fact]
    public void A_line_reads_back_as_the_post_that_was_checked()
    {
        var (read, refusal) = PostLine.Read(CorpusLine.Write("p1", Post, [], "Non."), 1);
        Assert.Null(refusal);
        var (id, post) = read!.Value;
        Assert.Equal(("p1", Post.Channel, Post.Language, Post.Text, Post.AsOf), (id, post.Channel, post.Language, post.Text, post.AsOf));
        Assert.Equal(Post.Parts, post.Parts);
        Assert.Equal(Post.Media, post.Media);
        Assert.Equal((Post.Meta.Date, Post.Meta.Partnership, Post.Meta.Audience, Post.Meta.Profile), (post.Meta.Date, post.Meta.Partnership, post.Meta.Audience, post.Meta.Profile));
        Assert.Equal(Post.Meta.Sources, post.Meta.Sources);
    }

    [Fact]
    public void A_site_of_their_own_is_named_only_where_the_text_shows_it()
    {
        var line = CorpusLine.Write("p1", Post, [], "Non.");
        Assert.Equal("cabinet.example", (string)Assert.Single(JsonNode.Parse(line)!["own_domains"]!.AsArray())!);
        Assert.DoesNotContain("autre-nom", line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_expected_quotes_the_main_text_only()
    {
        var found = Made.Finding(FindingSeverity.Attest);
        var expect = JsonNode.Parse(CorpusLine.Write("p1", Post, [found, found with { Part = "alt/1", Severity = FindingSeverity.Block }], "Non."))!["expect"]!.AsArray();
        Assert.Equal(("R1", "attest", "le meilleur"), ((string)expect[0]!["rule"]!, (string)expect[0]!["severity"]!, (string)expect[0]!["quote"]!));
        Assert.Equal(("block", null), ((string)expect[1]!["severity"]!, expect[1]!["quote"]));
    }
}
