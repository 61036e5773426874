using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Charter.Repetition;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Charter.Repetition;

public sealed class RepetitionRulesTests
{
    private static readonly PublicationKey Own = On("p1");
    private static readonly TimeZoneInfo Reunion = TimeZoneInfo.FindSystemTimeZoneById("Indian/Reunion");

    [Fact]
    public void A_repetition_on_the_same_channel_is_attested_and_names_the_other_post_and_its_day_where_the_surgeon_is()
    {
        var finding = Assert.Single(Find(Like(On("p2"), hours: 21 * 24 + 13)));
        Assert.Equal((RepetitionRule.SameChannel, FindingSeverity.Attest, Own.Channel.ToString(), "other/p2"), (finding.Rule, finding.Severity, finding.Channel, finding.Part));
        Assert.Contains("(83\u00a0%) que «\u00a0Canal carpien\u00a0», sur ce même canal, le 29 décembre 2026", finding.ProblemFr, StringComparison.Ordinal);
        Assert.Contains("“Canal carpien”, on this same channel, on 29 December 2026", finding.ProblemEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_surgeons_text_is_a_warning_once_and_says_neither_whose_nor_what()
    {
        var other = new PostKey(OwnerKey.Surgeon("agence", "dupont"), "p9");
        var finding = Assert.Single(Find(Like(new(other, Network.X, "d")), Like(new(other, Network.Bluesky, "d"))));
        Assert.Equal((RepetitionRule.SeveralSurgeons, FindingSeverity.Warn), (finding.Rule, finding.Severity));
        Assert.DoesNotContain("carpien", finding.ProblemFr + finding.ProblemEn + finding.InsteadFr, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("dupont", finding.ProblemFr + finding.ProblemEn, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_campaign_excuses_several_surgeons_and_never_twice_the_same_channel()
    {
        var other = new PublicationKey(new(OwnerKey.Surgeon("agence", "dupont"), "p9"), Network.X, "d");
        Assert.Empty(RepetitionRules.Findings(Own, "c1", Made.Now, [Like(other, campaign: "c1")], Reunion));
        Assert.Single(RepetitionRules.Findings(Own, "c1", Made.Now, [Like(other, campaign: "c2")], Reunion));
        Assert.Equal(RepetitionRule.SameChannel, Assert.Single(RepetitionRules.Findings(Own, "c1", Made.Now, [Like(On("p2"), campaign: "c1")], Reunion)).Rule);
    }

    [Fact]
    public void The_same_post_elsewhere_and_the_same_surgeon_on_another_network_are_no_repetition() =>
        Assert.Empty(Find(Like(new(Own.Post, Network.X, "x")), Like(new(new(Made.Key.Owner, "p2"), Network.X, "x"))));

    [Fact]
    public void Only_the_nearest_are_told() =>
        Assert.Equal(["other/p3", "other/p4", "other/p5"], Find([.. Enumerable.Range(2, 6).Select(i => Like(On($"p{i}"), hours: Math.Abs(i - 4) * 24))]).Select(f => f.Part).Order());

    [Fact]
    public void A_pair_is_seen_when_either_signature_attests_it_with_a_reason()
    {
        var other = On("p2");
        Attestation[] Saw(PublicationKey of, string reason = "Rappel voulu.") => [new() { Rule = RepetitionRule.SameChannel, Reason = reason, Covers = [RepetitionRules.Pair(of)] }];
        Assert.True(RepetitionRules.WasSeen(Own, Saw(other), other, []));
        Assert.True(RepetitionRules.WasSeen(Own, [], other, Saw(Own)));
        Assert.False(RepetitionRules.WasSeen(Own, Saw(On("p3")), other, Saw(On("p3"))));
        Assert.False(RepetitionRules.WasSeen(Own, Saw(other, " "), other, []));
        Assert.False(RepetitionRules.WasSeen(Own, [new() { Rule = RepetitionRule.SameChannel, Reason = "sans passage" }], other, []));
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(PublicationState.Planned, true, false)]
    [InlineData(PublicationState.Held, true, false)]
    [InlineData(PublicationState.Missed, true, false)]
    [InlineData(PublicationState.Published, true, true)]
    [InlineData(PublicationState.Unknown, true, true)]
    [InlineData(PublicationState.NeedsAPerson, true, true)]
    [InlineData(PublicationState.Rejected, false, false)]
    [InlineData(PublicationState.Cancelled, false, false)]
    [InlineData(PublicationState.Expired, false, false)]
    [InlineData(PublicationState.Withdrawn, false, false)]
    public void What_followers_may_read_counts(PublicationState? state, bool counts, bool mayHaveLeft) =>
        Assert.Equal((counts, mayHaveLeft), (RepetitionRules.Counts(state), RepetitionRules.MayHaveLeft(state)));

    private static List<PostFinding> Find(params Likeness[] likes) => [.. RepetitionRules.Findings(Own, "", Made.Now, likes, Reunion)];

    private static Likeness Like(PublicationKey other, double hours = 0, string campaign = "") => new(other, Made.Now.AddHours(hours), 0.83, campaign, "Canal carpien");

    private static PublicationKey On(string post) => new(new(Made.Key.Owner, post), Network.Bluesky, "did:plc:abc");
}
