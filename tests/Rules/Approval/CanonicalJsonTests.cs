using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Posts;

namespace Scheduler.Tests.Rules.Approval;

public sealed class CanonicalJsonTests
{
    private static readonly Gen<string> Text = Gen.OneOfConst("", "a", "é", "e\u0301", "«\u00A0oui\u00A0»", "\"\\/<>&'", "\n\t\u0001", "👋🏽", "\u2028", "{\"text\":1}", "’");
    private static readonly Gen<DateTimeOffset> At = Gen.Select(Gen.Long[0, 4_000_000_000_000], Gen.Int[-12, 14],
        (ms, hours) => DateTimeOffset.FromUnixTimeMilliseconds(ms).ToOffset(TimeSpan.FromHours(hours)));

    private static readonly Gen<MediaRef> Media = Gen.Select(Text, Gen.Bool, Gen.Long[0, long.MaxValue], Text, Gen.Bool, Text, Gen.Int[0, 9999], (hash, video, length, alt, ai, subtitles, size) =>
        new MediaRef { Hash = hash, Kind = video ? MediaKind.Video : MediaKind.Image, ContentType = "t/" + hash, Length = length, Alt = alt, MadeWithAi = ai, Subtitles = subtitles, Width = size, Height = size + 1 });

    private static readonly Gen<LinkCard?> Card = Gen.Select(Gen.Int[0, 2], Text, Text, Text, Media, (which, url, title, description, picture) =>
        which == 0 ? null : new LinkCard { Url = url, Title = title, Description = description, Picture = which == 1 ? null : picture });

    private static readonly Gen<CanonicalVariant> Variant = Gen.Select(Text, At, At, Text, Text, Card, Media.Array[0, 3], Text.Array[0, 3], (channel, from, until, text, title, card, media, tags) =>
        new CanonicalVariant { Channel = channel, NotBefore = from, NotAfter = until, Text = text, Title = title, Card = card, Media = [.. media], Tags = [.. tags] });

    private static readonly Gen<CanonicalDocument> Document = Gen.Select(Text, Text, Variant.Array[0, 3], (post, language, variants) =>
        new CanonicalDocument { Post = post, Language = language, Variants = [.. variants.DistinctBy(v => v.Channel)] });

    private static readonly MediaRef Picture = new() { Hash = "a", Kind = MediaKind.Image, ContentType = "image/png", Length = 1, Alt = "alt", Width = 1, Height = 1 };

    private static readonly CanonicalVariant One = new()
    {
        Channel = "c", NotBefore = Support.Made.Now, NotAfter = Support.Made.Now.AddDays(6), Text = "t", Title = "T", Media = [Picture], Tags = ["x", "y"],
        Card = new() { Url = "https://a.fr", Title = "A", Description = "d", Picture = Picture },
    };

    public static TheoryData<string, CanonicalVariant> Changes => new()
    {
        { "channel", One with { Channel = "d" } }, { "not before", One with { NotBefore = One.NotBefore.AddMilliseconds(1) } }, { "not after", One with { NotAfter = One.NotAfter.AddMilliseconds(-1) } },
        { "text", One with { Text = "t " } }, { "title", One with { Title = "" } }, { "no card", One with { Card = null } },
        { "url", One with { Card = One.Card! with { Url = "https://b.fr" } } }, { "card title", One with { Card = One.Card! with { Title = "B" } } },
        { "description", One with { Card = One.Card! with { Description = "" } } }, { "no picture", One with { Card = One.Card! with { Picture = null } } },
        { "picture", One with { Card = One.Card! with { Picture = Picture with { Hash = "b" } } } }, { "no media", One with { Media = [] } }, { "media twice", One with { Media = [Picture, Picture] } },
        { "hash", With(Picture with { Hash = "b" }) }, { "kind", With(Picture with { Kind = MediaKind.Video }) }, { "type", With(Picture with { ContentType = "image/jpeg" }) },
        { "length", With(Picture with { Length = 2 }) }, { "alt", With(Picture with { Alt = "" }) }, { "ai", With(Picture with { MadeWithAi = true }) },
        { "subtitles", With(Picture with { Subtitles = "s" }) }, { "width", With(Picture with { Width = 2 }) }, { "height", With(Picture with { Height = 2 }) },
        { "tags", One with { Tags = ["x"] } }, { "order of tags", One with { Tags = ["y", "x"] } }, { "tags in one", One with { Tags = ["x,y"] } },
    };

    [Fact]
    public void What_is_written_is_read_and_written_again_to_the_byte() => Document.Sample(document =>
    {
        var bytes = CanonicalJson.Write(document);
        var read = CanonicalJson.Read(bytes);
        Assert.Equal(bytes, CanonicalJson.Write(read));
        Assert.Equal((document.Post, document.Language, document.Variants.Length), (read.Post, read.Language, read.Variants.Length));
        foreach (var (was, now) in document.Variants.OrderBy(v => v.Channel, StringComparer.Ordinal).Zip(read.Variants)) { Same(was, now); }
    }, iter: 1_000);

    [Fact]
    public void The_order_in_which_variants_were_written_is_not_signed() => Document.Sample(document =>
        Assert.Equal(CanonicalJson.Write(document), CanonicalJson.Write(document with { Variants = [.. document.Variants.Reverse()] })));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Any_change_of_anything_that_leaves_changes_the_hash(string what, CanonicalVariant changed)
    {
        Assert.NotEqual(Hash(One), Hash(changed));
        Assert.NotEmpty(what);
    }

    [Fact]
    public void The_post_its_language_and_what_leaves_with_it_are_signed_too()
    {
        var document = Of(One);
        string[] hashes = [.. new[] { document, document with { Post = "q" }, document with { Language = "en" }, document with { Variants = [] }, document with { Variants = [One, One with { Channel = "d" }] } }
            .Select(d => CanonicalJson.Hash(CanonicalJson.Write(d)))];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void The_same_instant_in_another_zone_is_the_same_document() =>
        Assert.Equal(Hash(One), Hash(One with { NotBefore = One.NotBefore.ToOffset(TimeSpan.FromHours(4)) }));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":\"1\",\"post\":\"p\",\"language\":\"fr\",\"variants\":[]}")]
    [InlineData("{\"format\":1.5,\"post\":\"p\",\"language\":\"fr\",\"variants\":[]}")]
    [InlineData("{\"format\":2,\"post\":\"p\",\"language\":\"fr\",\"variants\":[]}")]
    [InlineData("{\"format\":1,\"post\":null,\"language\":\"fr\",\"variants\":[]}")]
    [InlineData("{\"format\":1,\"post\":\"p\",\"language\":\"fr\",\"variants\":{}}")]
    [InlineData("{\"format\":1,\"post\":\"p\",\"language\":\"fr\",\"variants\":[1]}")]
    [InlineData("{\"format\":1,\"post\":\"p\",\"language\":\"fr\",\"variants\":[]")]
    [InlineData("{\"format\":1,\"post\":\"p\",\"language\":\"fr\",\"variants\":[]} {}")]
    public void What_is_not_a_document_is_refused(string text) => Assert.Throws<FormatException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("\"kind\":\"image\"", "\"kind\":\"film\"")]
    [InlineData("\"tags\":[\"x\",", "\"tags\":[null,")]
    [InlineData("08:30:00.000Z", "08:30:00Z")]
    [InlineData("\"length\":1,", "\"length\":-1.5,")]
    [InlineData("\"card\":{", "\"carte\":{")]
    public void A_document_with_one_wrong_place_is_refused(string right, string wrong)
    {
        var text = Encoding.UTF8.GetString(CanonicalJson.Write(Of(One)));
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => CanonicalJson.Read(Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal))));
    }

    private static CanonicalVariant With(MediaRef media) => One with { Media = [media] };

    private static CanonicalDocument Of(CanonicalVariant variant) => new() { Post = "p", Language = "fr", Variants = [variant] };

    private static string Hash(CanonicalVariant variant) => CanonicalJson.Hash(CanonicalJson.Write(Of(variant)));

    private static void Same(CanonicalVariant was, CanonicalVariant now)
    {
        Assert.Equal(was with { Media = [], Tags = [] }, now with { Media = [], Tags = [] });
        Assert.Equal<MediaRef>(was.Media, now.Media);
        Assert.Equal<string>(was.Tags, now.Tags);
    }
}
