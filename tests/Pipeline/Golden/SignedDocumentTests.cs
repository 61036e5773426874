using System.Text;
using Scheduler.Contracts.Approval;
using Scheduler.Contracts.Posts;

namespace Scheduler.Tests.Pipeline.Golden;

/// <summary>Signatures are over these very bytes: if one byte of the writing changes, every signature given so far is void.</summary>
public sealed class SignedDocumentTests
{
    private static readonly string Document = Path.Combine(GoldenFiles.Folder, "signed-document.json");
    private static readonly string Hash = Path.Combine(GoldenFiles.Folder, "signed-document.sha256");

    private static readonly MediaRef Picture = new()
    {
        Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Kind = MediaKind.Image,
        ContentType = "image/jpeg",
        Length = 184_320,
        Alt = "Une main, poignet fléchi : « le signe de Phalen »",
        Width = 1080,
        Height = 1350,
    };

    private static readonly CanonicalDocument Full = new()
    {
        Post = "agence/s.martin/0197f0a0c0007000800000000000abcd",
        Language = "fr",
        Variants =
        [
            new()
            {
                Channel = "agence/s.martin/youtube/UC123",
                NotBefore = new(2026, 12, 7, 8, 30, 0, TimeSpan.FromHours(1)),
                NotAfter = new(2026, 12, 13, 8, 30, 0, TimeSpan.FromHours(1)),
                Text = "Fourmillements la nuit ?\nTrois gestes, et quand consulter. <a> & \"b\" \\ \t👋🏽 e\u0301",
                Title = "Le canal carpien en deux minutes",
                Media = [Picture with { Kind = MediaKind.Video, ContentType = "video/mp4", Subtitles = "1\n00:00:00,000 --> 00:00:02,000\nBonjour.", MadeWithAi = true }],
                Tags = ["main", "canal carpien"],
            },
            new()
            {
                Channel = "agence/s.martin/bluesky/did:plc:abc",
                NotBefore = new(2026, 12, 7, 7, 30, 0, 125, TimeSpan.Zero),
                NotAfter = new(2026, 12, 13, 7, 30, 0, TimeSpan.Zero),
                Text = "Fourmillements la nuit ?",
                Card = new() { Url = "https://exemple.fr/canal-carpien?a=1&b=2", Title = "Fourmillements", Description = "L’article", Picture = Picture },
            },
            new()
            {
                Channel = "agence/s.martin/x/123",
                NotBefore = new(2026, 12, 7, 7, 30, 0, TimeSpan.Zero),
                NotAfter = new(2026, 12, 7, 7, 31, 0, TimeSpan.Zero),
                Text = "Fermé le 24.",
                Card = new() { Url = "https://exemple.fr", Title = "" },
            },
        ],
    };

    public SignedDocumentTests()
    {
        GoldenFiles.AddWhereAsked(Document, () => CanonicalJson.Write(Full));
        GoldenFiles.AddWhereAsked(Hash, () => Encoding.UTF8.GetBytes(CanonicalJson.Hash(CanonicalJson.Write(Full)) + "\n"));
    }

    [Fact]
    public void A_document_is_written_today_as_it_was_when_the_first_one_was_signed() =>
        Assert.Equal(Signed(), Encoding.UTF8.GetString(CanonicalJson.Write(Full)));

    [Fact]
    public void Its_hash_is_the_one_that_was_signed() =>
        Assert.Equal(File.ReadAllText(Hash).Trim(), CanonicalJson.Hash(CanonicalJson.Write(Full)));

    [Fact]
    public void What_was_signed_then_is_read_and_written_again_to_the_byte()
    {
        var bytes = Encoding.UTF8.GetBytes(Signed());
        Assert.Equal(bytes, CanonicalJson.Write(CanonicalJson.Read(bytes)));
    }

    // An editor may end the kept file with a line feed; the document has none.
    private static string Signed() => File.ReadAllText(Document).TrimEnd('\n');
}
