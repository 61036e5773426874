using CsCheck;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;

namespace Scheduler.Tests.Rules.Keys;

public sealed class KeyTests
{
    private const string Letters = "ABCXYZabcxyz0189";
    private static readonly Gen<string> Segment = Gen.Select(Gen.Char[Letters], Gen.String[Gen.Char[Letters + "._:~-"], 0, 157], (first, rest) => first + rest);
    private static readonly Gen<OwnerKey> Owner = Gen.Select(Segment, Segment, Gen.Bool, (a, o, s) => s ? OwnerKey.Surgeon(a, o) : OwnerKey.Practice(a, o));
    private static readonly Gen<Network> AnyNetwork = Gen.OneOfConst([.. NetworkNames.All]);

    public static TheoryData<string> Hostile =>
    [
        "", " ", "a/b", "/", "a b", "é", "a\u0301", "ａ", "a\n", "a\r\n", "\na", "a\0", ".a", "-a", "_a", ":a", "a|b", "a@b", "a?b", "a#b", "a%2fb", "a\\b", "а", "a\u200B", new string('a', 161),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_segment_that_could_be_mistaken_is_refused_wherever_it_stands(string segment)
    {
        var owner = OwnerKey.Surgeon("agence", "martin");
        Action[] makes =
        [
            () => _ = new AgencyKey(segment), () => _ = new OwnerKey(segment, "s.martin"), () => _ = new OwnerKey("agence", segment), () => _ = OwnerKey.Surgeon("agence", "x" + segment + "/"),
            () => _ = new MemberKey(segment, "m"), () => _ = new MemberKey("agence", segment), () => _ = new PictureKey(segment, "c0ffee"), () => _ = new PictureKey("agence", segment), () => _ = new BlogKey(owner, segment), () => _ = new PostKey(owner, segment),
            () => _ = new ChannelKey(owner, Network.X, segment), () => _ = new PublicationKey(new(owner, "p"), Network.X, segment), () => _ = ChannelKey.Parse($"agence/s.martin/x/{segment}"),
        ];
        Assert.All(makes, make => Assert.Throws<FormatException>(make));
    }

    [Fact]
    public void Every_key_reads_back_from_its_own_string() =>
        Gen.Select(Owner, Segment, Segment, AnyNetwork, Gen.Int[0, int.MaxValue]).Sample((owner, a, b, network, occurrence) =>
        {
            Assert.Equal(owner, OwnerKey.Parse(owner.ToString()));
            Assert.Equal(new(a), AgencyKey.Parse(new AgencyKey(a).ToString()));
            Assert.Equal(new(a, b), MemberKey.Parse(new MemberKey(a, b).ToString()));
            Assert.Equal(new(a, b), PictureKey.Parse(new PictureKey(a, b).ToString()));
            Assert.Equal(new(owner, a), BlogKey.Parse(new BlogKey(owner, a).ToString()));
            Assert.Equal(new(owner, a), PostKey.Parse(new PostKey(owner, a).ToString()));
            Assert.Equal(new(owner, network, a), ChannelKey.Parse(new ChannelKey(owner, network, a).ToString()));
            var publication = new PublicationKey(new(owner, a), network, b, occurrence);
            Assert.Equal(publication, PublicationKey.Parse(publication.ToString()));
            Assert.StartsWith(owner.Agency + "/", publication.ToString(), StringComparison.Ordinal);
        });

    [Fact]
    public void Any_string_that_is_read_as_a_key_is_that_keys_own_string() =>
        Gen.String[Gen.Char["as.p/x0123 \n+-"], 0, 24].Sample(text =>
        {
            string? read = null;
            try { read = PublicationKey.Parse("a/s.b/p/x/" + text).ToString(); }
            catch (FormatException) { }
            Assert.True(read is null || read == "a/s.b/p/x/" + text);
        }, iter: 20_000);

    [Theory]
    [InlineData("a/s.b/p/x/1/01")]
    [InlineData("a/s.b/p/x/1/-1")]
    [InlineData("a/s.b/p/x/1/+1")]
    [InlineData("a/s.b/p/x/1/٣")]
    [InlineData("a/s.b/p/x/1/99999999999")]
    [InlineData("a/s.b/p/x/1/")]
    [InlineData("a/s.b/p/x/1")]
    [InlineData("a/s.b/p/X/1/0")]
    [InlineData("a/s.b/p/facebook/1/0")]
    [InlineData("a/b/p/x/1/0")]
    [InlineData("a/s./p/x/1/0")]
    [InlineData("")]
    public void What_is_not_a_publication_is_refused(string key) => Assert.Throws<FormatException>(() => PublicationKey.Parse(key));

    [Fact]
    public void Keys_are_written_as_they_are_stored()
    {
        var post = new PostKey(OwnerKey.Practice("agence", "cabinet"), "p1");
        Assert.Equal("agence/p.cabinet/p1/linkedin/urn:li:organization:1/2", new PublicationKey(post, Network.LinkedIn, "urn:li:organization:1", 2).ToString());
        Assert.Equal("agence/p.cabinet/bluesky/did:plc:abc", new PublicationKey(post, Network.Bluesky, "did:plc:abc").Channel.ToString());
    }

    [Fact]
    public void Posts_made_later_sort_later()
    {
        var owner = OwnerKey.Surgeon("a", "b");
        var (first, second) = (PostKey.New(owner, Support.Made.Now), PostKey.New(owner, Support.Made.Now.AddMilliseconds(1)));
        Assert.True(string.CompareOrdinal(first.Post, second.Post) < 0);
    }

    [Fact]
    public void A_negative_occurrence_is_refused() =>
        Assert.Throws<FormatException>(() => new PublicationKey(new(OwnerKey.Surgeon("a", "b"), "p"), Network.X, "1", -1));
}
