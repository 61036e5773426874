namespace Scheduler.Tests.Rules.Charter;

/// <summary>Labelled posts in seven voices, and honest ones alone; what each of them must not lose. Their first, unseen scores stand in the decision record on the charter.</summary>
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

    [Fact]
    public void Of_three_hundred_and_forty_honest_posts_none_is_blocked_and_few_ask_for_the_surgeons_word()
    {
        var honest = CorpusScore.Of("honest");

        Assert.Equal((0, 340), (honest.Breaking, honest.Posts));
        Assert.Empty(honest.FalseBlocks);
        Assert.True(honest.FalseAlerts.Count <= 10, string.Join(' ', honest.FalseAlerts));
    }
}
