using Scheduler.Charter;
using Scheduler.Charter.Reading;

namespace Scheduler.Tests.Rules.Charter;

public class FoldingTests
{
    [Theory]
    [InlineData("Première consult' of\u200Bferte", "premiere consult' offerte")]
    [InlineData("𝗿𝗲𝘀𝗲𝗿𝘃𝗲𝘇", "reservez")]
    [InlineData("L\u2019œil à 14\u00A0h", "l'oeil a 14 h")]
    [InlineData("A V A N T  /  A P R È S", "avant  /  apres")]
    [InlineData("-2 0 %", "-20 %")]
    [InlineData("рrоmо", "promo")]
    [InlineData("réservez", "reservez")]
    [InlineData("－20 ％", "-20 %")]
    public void What_hides_a_word_is_undone(string written, string read) => Assert.Equal(read, TextFolder.Fold(written).Bare);

    [Theory]
    [InlineData("vertèbres L5-S1, stade T2N0")]
    [InlineData("10 mg, puis 5 mg")]
    [InlineData("vitamine B12 et D3")]
    [InlineData("le 3 avril à 14h15")]
    [InlineData("12 5 euros")]
    [InlineData("qualite@cabinet.example")]
    public void Doses_grades_dates_and_addresses_are_left_alone(string written) =>
        Assert.Equal(written.Replace('è', 'e').Replace('à', 'a').ToLowerInvariant(), TextFolder.Fold(written).Bare);

    [Theory]
    [InlineData("g4r4nt1", "garanti")]
    [InlineData("b.o.t.o.x", "botox")]
    [InlineData("gr*tuit", "gratuit")]
    [InlineData("r3s3rv3z", "reservez")]
    [InlineData("p-r-o-m-o", "promo")]
    [InlineData("5ans", "5ans")]
    [InlineData("10mg", "10mg")]
    [InlineData("L5S1", "l5s1")]
    [InlineData("https://a.example/pr0mo", "https://a.example/pr0mo")]
    public void A_disguised_word_is_read_where_the_rules_know_it(string written, string read) => Assert.Equal(read, TextFolder.Fold(written, RulePack.Current.Engine.Vocabulary).Bare);

    [Fact]
    public void Each_folded_character_points_to_the_draft()
    {
        const string Draft = "Le 𝗯𝗶𝗹𝗮𝗻 of\u200Bfert 🎁";
        var text = TextFolder.Fold(Draft);

        Assert.Equal("𝗯𝗶𝗹𝗮𝗻", Slice(text, "bilan"));
        Assert.Equal("of\u200Bfert", Slice(text, "offert"));
        Assert.Equal("🎁", Slice(text, "🎁"));
    }

    private static string Slice(FoldedText text, string word)
    {
        var at = text.Bare.IndexOf(word, StringComparison.Ordinal);
        var (start, end) = text.Origin(at, at + word.Length);
        return text.Original[start..end];
    }
}
