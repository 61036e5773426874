using Scheduler.Contracts.Charter;
using Scheduler.Pipeline.Charter.Pictures;

namespace Scheduler.Tests.Rules.Charter;

public sealed class ReadTableTests
{
    private const string Head = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    [Fact]
    public void Words_of_a_line_stay_together_and_those_it_only_guesses_are_left_out() => Assert.Equal(
        "Résultat garanti\nsans risque",
        ReadTable.Text(Head + "1\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t\n" + Word(1, "96.4", "Résultat") + Word(1, "91", "garanti") + Word(1, "31", "x€") + Word(2, "95", " ") + Word(2, "80", "sans") + Word(2, "80", "risque")));

    [Theory]
    [InlineData("")]
    [InlineData("not a table")]
    [InlineData("a\nb\tc\n5\t1")]
    public void What_is_no_table_has_no_words(string table) => Assert.Equal("", ReadTable.Text(table));

    [Fact]
    public void A_wall_of_words_is_cut_between_two_of_them()
    {
        var text = ReadTable.Text(Head + string.Concat(Enumerable.Repeat(Word(1, "90", "chirurgie"), 1_000)));
        Assert.InRange(text.Length, PictureWords.Longest - 10, PictureWords.Longest);
        Assert.EndsWith("chirurgie", text, StringComparison.Ordinal);
    }

    private static string Word(int line, string sure, string word) => $"5\t1\t1\t1\t{line}\t1\t0\t0\t9\t9\t{sure}\t{word}\n";
}
