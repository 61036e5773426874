namespace Scheduler.Tests.Rules.Charter;

/// <summary>Labelled posts in twelve voices, and honest ones alone; what each of them must not lose. Their first, unseen scores stand in the decision record on the charter.</summary>
public class CorpusTests
{
    public static TheoryData<string> Voices => ["agencies", "hospitals", "evasions", "everyday", "accounts", "short", "retold"];

    [Theory, MemberData(nameof(Voices))]
    public void No_compliant_post_is_blocked(string voice) => Assert.Empty(CorpusScore.Of(voice).FalseBlocks);

    [Theory, MemberData(nameof(Voices))]
    public void At_most_two_compliant_posts_of_a_voice_ask_for_the_surgeons_word(string voice) => Assert.True(CorpusScore.Of(voice).FalseAlerts.Count <= 2, string.Join(' ', CorpusScore.Of(voice).FalseAlerts));

    [Theory, MemberData(nameof(Voices))]
    public void What_must_be_blocked_is(string voice) => Assert.True(CorpusScore.Of(voice).BlockRecall >= 0.85, $"{CorpusScore.Of(voice)}");

    [Theory, MemberData(nameof(Voices))]
    public void What_breaks_a_rule_is_found(string voice) => Assert.True(CorpusScore.Of(voice).AnyRecall >= 0.9, $"{CorpusScore.Of(voice)}");

    [Theory]
    [InlineData("campaigns", 0, 0.80, 0.80)]
    [InlineData("allusions", 1, 0.70, 0.68)]
    [InlineData("announcements", 1, 0.85, 0.90)]
    [InlineData("websites", 1, 0.85, 0.90)]
    [InlineData("evenings", 0, 0.75, 0.80)]
    [InlineData("advisers", 2, 0.82, 0.87)]
    public void A_voice_that_is_hard_to_read_keeps_what_it_has(string voice, int falseBlocks, double blocks, double any)
    {
        var score = CorpusScore.Of(voice);
        Assert.True(score.FalseBlocks.Count <= falseBlocks && score.BlockRecall >= blocks && score.AnyRecall >= any, $"{score}");
    }

    [Fact]
    public void Of_eighty_posts_that_explain_the_law_and_medicine_at_length_at_most_two_are_blocked() =>
        Assert.True(CorpusScore.Of("explained") is { Posts: 80, Breaking: 0, FalseBlocks.Count: <= 2 }, string.Join(' ', CorpusScore.Of("explained").FalseBlocks));

    [Fact]
    public void Of_three_hundred_and_forty_honest_posts_none_is_blocked_and_few_ask_for_the_surgeons_word()
    {
        var honest = CorpusScore.Of("honest");

        Assert.Equal((0, 340), (honest.Breaking, honest.Posts));
        Assert.Empty(honest.FalseBlocks);
        Assert.True(honest.FalseAlerts.Count <= 10, string.Join(' ', honest.FalseAlerts));
    }
}
