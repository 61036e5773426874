using Scheduler.Web.Panel.Counting;

namespace Scheduler.Tests.Web.Panel;

public sealed class CountingTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("漢字", 4)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("🇫🇷", 2)]
    [InlineData("« l’aine » – oui", 16)]
    [InlineData("Lire : https://main-val-dorme.example/fourmillements-main-nuit-canal-carpien/", 30)]
    [InlineData("https://a.example/x. Fin", 28)]
    public void X_counts_weights_and_every_address_as_23(string text, int length) => Assert.Equal(length, TextLength.In("weighted", text));

    [Theory]
    [InlineData("👨‍👩‍👧‍👦é", 2)]
    [InlineData("l’aine", 6)]
    public void Bluesky_counts_what_a_reader_sees(string text, int length) => Assert.Equal(length, TextLength.In("graphemes", text));

    [Fact]
    public void YouTube_counts_bytes() => Assert.Equal(4, TextLength.In("bytes", "’e"));
}
