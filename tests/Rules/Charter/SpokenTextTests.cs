using CsCheck;
using Scheduler.Charter;
using Scheduler.Charter.Pictures;

namespace Scheduler.Tests.Rules.Charter;

public sealed class SpokenTextTests
{
    private const string Subtitles = "1\r\n00:00:00,000 --> 00:00:02,000\r\n<i>Un résultat</i>\r\n\r\n2\r\n00:00:02,000 --> 00:00:04,000\r\n{\\an8}garanti.\r\n50 patients\r\n";

    [Fact]
    public void Numbers_times_and_tags_are_not_said_and_the_rest_stands_where_it_stood()
    {
        var spoken = SpokenText.Of(Subtitles);
        Assert.Equal("Un résultat garanti. 50 patients", string.Join(' ', spoken.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(Subtitles.Length, spoken.Length);
        Assert.Equal(Subtitles.IndexOf("garanti", StringComparison.Ordinal), spoken.IndexOf("garanti", StringComparison.Ordinal));
    }

    [Fact]
    public void A_promise_cut_over_two_titles_is_one_promise()
    {
        var findings = CharterCheck.Check(new() { Channel = "youtube", Text = "Une vidéo.", Media = [new() { Kind = "video", Transcript = SpokenText.Of(Subtitles) }] }).Findings;
        Assert.Contains(findings, f => f.Part == PartName.Transcript(1) && f.Quote!.Contains("garanti", StringComparison.Ordinal) && f.Severity == Severity.Block);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-->")]
    [InlineData("3 < 4")]
    [InlineData("\n\n\n1\n")]
    public void A_file_that_is_none_is_read_as_it_is(string text) => Assert.Equal(text.Length, SpokenText.Of(text).Length);

    [Fact]
    public void Any_string_keeps_its_length() =>
        Gen.String[Gen.Char["a1<>{}-> \r\n"], 0, 60].Sample(text => Assert.Equal(text.Length, SpokenText.Of(text).Length));
}
