using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Panel.Posts;

namespace Scheduler.Tests.Web.Panel;

/// <summary>What the editor asks of each file, and what it understands of the answers.</summary>
public sealed class PictureFieldTests : PanelBench
{
    private static readonly string Hash = new('a', 64);

    private static readonly MediaRef Picture = new() { Hash = Hash, Kind = MediaKind.Image, ContentType = "image/png", Length = 9, Alt = "Un dessin" };

    private static readonly MediaRef Film = Picture with { Kind = MediaKind.Video, ContentType = "video/mp4" };

    [Theory]
    [InlineData("", false, null)]
    [InlineData("", true, "")]
    [InlineData("Le nerf", false, "Le nerf")]
    [InlineData("Le nerf\r\nmédian", true, "Le nerf\nmédian")]
    public void An_empty_field_says_nothing_unless_there_being_none_is_ticked_and_what_is_typed_counts(string typed, bool none, string? said)
    {
        Assert.Equal(said, Typed(Picture, none ? [("words", typed), ("nowords", "on")] : [("words", typed)]).Words);
        Assert.Equal(said, Typed(Film, none ? [("spoken", typed), ("silent", "on")] : [("spoken", typed)]).Transcript);
    }

    [Fact]
    public void Whose_it_is_is_one_of_the_words_of_the_list_and_anything_else_is_not_said()
    {
        Assert.Equal(MediaOwner.ThirdParty, Typed(Picture, ("owner", "ThirdParty")).Owner);
        Assert.Equal(MediaOwner.Unknown, Typed(Picture, ("owner", "9")).Owner);
        Assert.Equal(MediaOwner.Unknown, Typed(Picture).Owner);
    }

    [Fact]
    public void A_picture_of_which_nothing_is_said_tells_what_the_surgeon_will_be_asked()
    {
        var file = Shown(Picture);
        Assert.Contains("ce que cela montre, à qui c’est, les mots de l’image", file.QuerySelector(".unsaid")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ce qui se dit", Shown(Film).QuerySelector(".unsaid")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Shown(Picture with { Nature = MediaNature.Drawing, Owner = MediaOwner.Own, Words = "" }).QuerySelector(".unsaid"));
        Assert.Null(Shown(Film with { Nature = MediaNature.Drawing, Owner = MediaOwner.Own, Subtitles = "1" }).QuerySelector(".unsaid"));
    }

    [Fact]
    public void A_video_is_asked_what_is_said_and_a_picture_which_words_are_in_it()
    {
        Assert.Equal([$"m-{Hash}-alt", $"m-{Hash}-words"], Shown(Picture).QuerySelectorAll("textarea").Select(t => t.Id!));
        Assert.Equal([$"m-{Hash}-alt", $"m-{Hash}-srt", $"m-{Hash}-spoken"], Shown(Film).QuerySelectorAll("textarea").Select(t => t.Id!));
    }

    [Fact]
    public void What_the_machine_read_beyond_the_typed_words_stands_under_the_field_with_one_button()
    {
        var file = Shown(Picture with { Words = "Rhinoplastie" }, "Rhinoplastie\nRésultat garanti");
        var machine = file.QuerySelector(".machine")!;
        Assert.Contains("«\u00a0Rhinoplastie\nRésultat garanti\u00a0»", machine.TextContent, StringComparison.Ordinal);
        Assert.Equal(($"words-{Hash}", "Reprendre ces mots"), (machine.QuerySelector("button")!.GetAttribute("value"), machine.QuerySelector("button")!.TextContent));
        Assert.Contains(machine.Id!, file.QuerySelector($"#m-{Hash}-words")!.GetAttribute("aria-describedby")!.Split(' '));
        Assert.Null(Shown(Picture with { Words = "RHINOPLASTIE, résultat garanti !" }, "Rhinoplastie\nRésultat garanti").QuerySelector(".machine"));
    }

    [Fact]
    public void A_video_keeps_the_words_that_were_said_of_it_elsewhere() => Assert.Equal("à l’écran", Typed(Film with { Words = "à l’écran" }).Words);

    [Fact]
    public void The_cards_picture_is_declared_in_the_same_form_and_saved_untouched_it_is_the_same()
    {
        var card = new LinkCard { Url = "https://filaos.example/a", Title = "Article", Picture = Picture with { Owner = MediaOwner.Own, Words = "", Width = 12, Height = 6 } };
        var content = new PostContent { Title = "T", Variants = [new() { Channel = Samples.LinkedIn, Text = "x", Card = card }] };
        IReadOnlyList<ChannelKey> channels = [ChannelKey.Parse(Samples.LinkedIn)];
        var entry = PostEntryOpening.Of(content, 1, channels, Samples.Owner.Zone);
        Assert.True(Assert.Single(entry.Media).OnCard);
        Assert.Equal(card, entry.Build(content, Samples.Owner.Zone)!.Variants[0].Card);

        entry.Media = [entry.Media[0] with { File = entry.Media[0].File with { Nature = MediaNature.Drawing, Words = "le nerf" } }];
        Assert.Equal((MediaNature.Drawing, "le nerf"), entry.Build(content, Samples.Owner.Zone)!.Variants[0].Card!.Picture is { } said ? (said.Nature, said.Words) : default);
        entry.Media = [entry.Media[0] with { Removed = true }];
        Assert.Null(entry.Build(content, Samples.Owner.Zone)!.Variants[0].Card!.Picture);
    }

    [Fact]
    public void Words_taken_over_are_said_wherever_the_post_shows_the_picture()
    {
        var other = Picture with { Hash = new('b', 64) };
        var content = new PostContent
        {
            Title = "T",
            Variants = [new() { Channel = Samples.LinkedIn, Text = "x", Card = new() { Url = "https://a.example", Title = "t", Picture = Picture } }, new() { Channel = Samples.X, Text = "x", Media = [other, Picture] }],
        };
        var said = PictureEdits.Saying(content, Hash, "garanti");
        Assert.Equal(("garanti", null, "garanti"), (said.Variants[0].Card!.Picture!.Words, said.Variants[1].Media[0].Words, said.Variants[1].Media[1].Words));
    }

    private IElement Shown(MediaRef file, string read = "") => Render<EditorFile>(p => p
        .Add(f => f.Entry, MediaEntry.Of(file) with { Read = read }).Add(f => f.Agency, "agency")).Find("fieldset");

    private static MediaRef Typed(MediaRef file, params (string Name, string Value)[] fields) => Assert.Single(PostEntryForm.Read(
        new FormCollection(fields.Select(f => ($"m-{Hash}-{f.Name}", f.Value)).Append(("media", Hash)).ToDictionary(f => f.Item1, f => new StringValues(f.Item2))),
        [],
        new Dictionary<string, MediaRef> { [Hash] = file }).Media).File;
}
