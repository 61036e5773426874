using Scheduler.Charter;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Charter;
using Scheduler.Tests.Rules.Support;
using MediaNature = Scheduler.Contracts.Posts.MediaNature;
using MediaOwner = Scheduler.Contracts.Posts.MediaOwner;

namespace Scheduler.Tests.Rules.Charter;

/// <summary>A post as the product brings it before the check: all that a follower reads or hears.</summary>
public sealed class CharterDeskTests
{
    private const string Promise = "Résultat garanti sans aucun risque";

    private static readonly Author Anyone = new(new ProfileFacts(), ["cabinet.example"], []);

    private static readonly MediaRef Picture = new()
    {
        Hash = "a1", Kind = MediaKind.Image, ContentType = "image/png", Length = 9, Alt = "Un dessin", Nature = MediaNature.Drawing, Owner = MediaOwner.Own, Words = "le nerf",
    };

    private static readonly MediaRef Film = new() { Hash = "b2", Kind = MediaKind.Video, ContentType = "video/mp4", Length = 9, Alt = "Un film", Nature = MediaNature.Clinical, Owner = MediaOwner.ThirdParty };

    [Fact]
    public void Every_text_is_a_part_and_every_file_says_what_it_shows_and_whose_it_is()
    {
        var post = Checked(Made.Variant() with
        {
            Title = "Le titre",
            Tags = ["hernie", "main"],
            Card = new() { Url = "https://x.example", Title = "La carte", Description = "Sa phrase", Picture = Picture with { Hash = "c3", Alt = "", Words = null, Owner = MediaOwner.Licensed } },
            Media = [Picture, Film with { Subtitles = "1\n00:00:00,000 --> 00:00:02,000\nBonjour." }],
        });
        Assert.True(post.AsksForAll);
        Assert.Equal(
            [(PartName.Title, "Le titre"), (PartName.CardTitle, "La carte"), (PartName.CardDescription, "Sa phrase"), (PartName.Tags, "hernie\nmain")],
            post.Parts.Select(p => (p.Name, p.Text.Trim())));
        Assert.Equal(
            [("image", "Un dessin", Scheduler.Charter.MediaNature.Drawing, Scheduler.Charter.MediaOwner.Own, "le nerf", null), ("video", "Un film", Scheduler.Charter.MediaNature.Clinical, Scheduler.Charter.MediaOwner.ThirdParty, null, "Bonjour."),
             ("image", null, Scheduler.Charter.MediaNature.Drawing, Scheduler.Charter.MediaOwner.Licensed, (string?)null, (string?)null)],
            post.Media.Select(m => (m.Kind, m.Alt, m.Nature, m.Owner, m.Words, m.Transcript?.Trim())));
    }

    [Fact]
    public void Natures_and_owners_of_the_product_and_of_the_charter_bear_the_same_names_and_numbers()
    {
        Assert.Equal(Numbers<Scheduler.Charter.MediaNature>(), Numbers<MediaNature>());
        Assert.Equal(Numbers<Scheduler.Charter.MediaOwner>(), Numbers<MediaOwner>());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("Bonjour.", "Bonjour.")]
    public void What_is_said_in_a_video_without_subtitles_is_what_its_author_typed(string? typed, string? told) =>
        Assert.Equal(told, Assert.Single(Checked(Made.Variant() with { Media = [Film with { Transcript = typed }] }).Media).Transcript);

    [Fact]
    public void A_picture_shown_in_the_post_and_on_its_card_is_counted_once() =>
        Assert.Single(Checked(Made.Variant() with { Media = [Picture], Card = new() { Url = "https://x.example", Title = "t", Picture = Picture } }).Media);

    [Fact]
    public void The_owners_sites_and_the_source_article_are_known_domains() => Assert.Equal(
        ["cabinet.example", "blog.example"], CharterDesk.Checked(Made.Content() with { Article = "https://blog.example/a" }, Made.Variant(), Anyone).OwnDomains);

    [Fact]
    public void What_only_a_machine_read_is_attested_and_never_blocks_and_says_so()
    {
        var finding = Assert.Single(Found(Picture with { Words = "" }, Promise), f => f.Part == PartName.Words(1) && f.Quote!.Contains("garanti", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(FindingSeverity.Attest, finding.Severity);
        Assert.StartsWith("Une machine a lu ces mots dans l’image 1", finding.ProblemFr, StringComparison.Ordinal);
        Assert.StartsWith("A machine read these words in picture 1", finding.ProblemEn, StringComparison.Ordinal);
        Assert.Equal((0, 0), (finding.Start, finding.End));
    }

    [Fact]
    public void What_its_author_typed_blocks_and_the_machine_adds_nothing()
    {
        var findings = Found(Picture with { Words = Promise }, Promise.ToUpperInvariant());
        Assert.Contains(findings, f => f.Part == PartName.Words(1) && f.Severity == FindingSeverity.Block);
        Assert.DoesNotContain(findings, f => f.ProblemFr.Contains("machine", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_read_on_a_cards_picture_count_too() =>
        Assert.Contains(Found(null, Promise, Picture), f => f.Part == PartName.Words(1) && f.Severity == FindingSeverity.Attest);

    [Fact]
    public void Innocent_words_that_were_not_typed_are_no_finding() =>
        Assert.DoesNotContain(Found(Picture with { Words = "" }, "Cabinet de la main"), f => f.ProblemFr.Contains("machine", StringComparison.Ordinal));

    private static System.Collections.Immutable.ImmutableArray<PostFinding> Found(MediaRef? picture, string read, MediaRef? onCard = null)
    {
        var variant = Made.Variant() with { Media = picture is null ? [] : [picture], Card = onCard is null ? null : new() { Url = "https://cabinet.example", Title = "t", Picture = onCard } };
        return CharterDesk.Check(Made.Content(variant), Anyone, new Dictionary<string, string> { [Picture.Hash] = read });
    }

    private static CheckedPost Checked(Variant variant) => CharterDesk.Checked(Made.Content(variant), variant, Anyone);

    private static IEnumerable<(string, int)> Numbers<T>() where T : struct, Enum => Enum.GetValues<T>().Select(v => (v.ToString(), Convert.ToInt32(v, System.Globalization.CultureInfo.InvariantCulture)));
}
