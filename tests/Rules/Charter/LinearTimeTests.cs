using Scheduler.Charter;

namespace Scheduler.Tests.Rules.Charter;

public class LinearTimeTests
{
    public static TheoryData<string> Pieces =>
    [
        "sans ", "ne pas ", "résultat garanti « merci docteur » ", "-20 % consultation offerte réservez 5 étoiles avis ", "A B C D ", "1 2 3 % ", "#meilleurchirurgien", "@a https://a.example/ ", "e\u0301", "aaaaaaaaaa", "\" « ",
        "Mme Léa, 52 ans, « merci docteur je revis » avant/après opérée le 3 mars à Lyon. ", "Bonjour.\n",
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void Twice_the_text_takes_at_most_twice_the_steps(string piece)
    {
        var once = Steps(piece, 2_000);

        Assert.True(Steps(piece, 4_000) <= 2.2 * once + 1_000);
        Assert.True(Steps(piece, 16_000) <= 8.8 * once + 1_000);
    }

    // A quadratic step anywhere would show as sixty-four times; the best of three runs keeps the other tests of this process out of it.
    [Theory, MemberData(nameof(Pieces))]
    public void Eight_times_the_text_takes_nowhere_near_sixty_four_times_as_long(string piece)
    {
        Steps(piece, 500);

        Assert.True(Best(piece, 8_000) < 24 * Best(piece, 1_000) + s_noise);
    }

    // A collection of the garbage may fall on the longer run alone.
    private static readonly TimeSpan s_noise = TimeSpan.FromMilliseconds(80);

    [Fact]
    public void Ten_million_characters_are_answered()
    {
        var text = string.Concat(Enumerable.Repeat("Un texte ordinaire, sans promesse, qui dure. Réservez vite !\n", 10_000_000 / 60));

        Assert.Equal(Verdict.Block, CharterCheck.Check(new() { Channel = "blog", Text = text, Meta = new() { Date = new(2026, 1, 1) } }).Verdict);
    }

    private static TimeSpan Best(string piece, int times) => Enumerable.Range(0, 3).Min(_ =>
    {
        // Processor time: on the clock, a busy machine looks like a quadratic step.
        var start = Environment.CpuUsage.TotalTime;
        Steps(piece, times);
        return Environment.CpuUsage.TotalTime - start;
    });

    private static long Steps(string piece, int times)
    {
        RulePack.Current.Engine.Check(new() { Channel = "x", Text = string.Concat(Enumerable.Repeat(piece, times)) }, out var work);
        return work;
    }
}
