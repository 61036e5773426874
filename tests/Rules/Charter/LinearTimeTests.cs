using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class LinearTimeTests
{
    [Theory]
    [InlineData("sans ")]
    [InlineData("ne pas ")]
    [InlineData("résultat garanti « merci docteur » ")]
    [InlineData("-20 % consultation offerte réservez 5 étoiles avis ")]
    [InlineData("A B C D ")]
    [InlineData("1 2 3 % ")]
    [InlineData("#meilleurchirurgien")]
    [InlineData("@a https://a.example/ ")]
    [InlineData("e\u0301")]
    [InlineData("aaaaaaaaaa")]
    [InlineData("\" « ")]
    public void Twice_the_text_takes_at_most_twice_the_steps(string piece)
    {
        var once = Steps(piece, 2_000);
        var twice = Steps(piece, 4_000);
        var eight = Steps(piece, 16_000);

        Assert.True(twice <= 2.2 * once + 1_000, $"{once} then {twice}");
        Assert.True(eight <= 8.8 * once + 1_000, $"{once} then {eight}");
    }

    [Fact]
    public void Ten_million_characters_are_answered()
    {
        var text = string.Concat(Enumerable.Repeat("Un texte ordinaire, sans promesse, qui dure. Réservez vite !\n", 10_000_000 / 60));

        Assert.Equal(Verdict.Block, CharterCheck.Check(new() { Channel = "blog", Text = text, Meta = new() { Date = new(2026, 1, 1) } }).Verdict);
    }

    private static long Steps(string piece, int times)
    {
        Scheduler.Charter.Engine.Default.Check(new() { Channel = "x", Text = string.Concat(Enumerable.Repeat(piece, times)) }, out var work);
        return work;
    }
}
