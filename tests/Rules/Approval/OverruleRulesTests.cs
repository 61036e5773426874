using System.Collections.Immutable;
using Scheduler.Charter;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Approval;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Approval;

public sealed class OverruleRulesTests
{
    private static readonly PostContent Content = Made.Content(Made.Variant("Tirage au sort."));

    private static readonly PostFinding Block = Made.Finding(FindingSeverity.Block, "CNOM-REC-JEUX-CONCOURS") with { Channel = Made.Bluesky.ToString(), Quote = "Tirage au sort" };

    [Fact]
    public void Two_different_people_in_the_two_capacities_clear_a_block_and_nothing_less_does()
    {
        var (owner, surgeon) = (Said(OverruleCapacity.Owner, "patronne"), Said(OverruleCapacity.Surgeon, "dr"));
        Assert.Equal([FindingMark.Of(Block)], Cleared(Objection(owner, surgeon)));
        Assert.Empty(Cleared(Objection()));
        Assert.Empty(Cleared(Objection(owner)));
        Assert.Empty(Cleared(Objection(surgeon)));
        Assert.Empty(Cleared(Objection(Said(OverruleCapacity.Owner, "dr"), surgeon)));
        Assert.Empty(Cleared(Objection(owner, Said(OverruleCapacity.Owner, "autre"))));
    }

    [Fact]
    public void It_holds_for_that_rule_that_passage_and_that_text_only()
    {
        var both = Objection(Said(OverruleCapacity.Owner, "patronne"), Said(OverruleCapacity.Surgeon, "dr"));
        Assert.Empty(Cleared(both, Block with { Rule = "R4127-19" }));
        Assert.Empty(Cleared(both, Block with { Quote = "au sort" }));
        Assert.Empty(Cleared(both, Block with { Part = "title" }));
        var edited = Content with { Variants = [Content.Variants[0] with { Text = "Tirage au sort. Bonsoir." }] };
        Assert.Empty(OverruleRules.Cleared(edited, [Block], [both], RulePack.Current));
        var moved = Content with { Title = "Autre nom", Variants = [Content.Variants[0] with { PlannedAt = Made.Now }] };
        Assert.NotEmpty(OverruleRules.Cleared(moved, [Block], [both], RulePack.Current));
    }

    [Theory]
    [InlineData("CNOM-C2")]
    [InlineData("R4127-4")]
    [InlineData("CNOM-C10b")]
    public void A_rule_whose_card_leaves_no_room_is_never_cleared(string rule)
    {
        var card = OverruleRules.Card(RulePack.Current, rule)!;
        Assert.False(card.Overruling.Allowed);
        var found = Block with { Rule = rule };
        var both = Objection(Said(OverruleCapacity.Owner, "patronne"), Said(OverruleCapacity.Surgeon, "dr")) with { Mark = FindingMark.Of(found) };
        Assert.Empty(Cleared(both, found));
        Assert.Equal("overrule.forbidden", OverruleRules.AgainstOverrule(found, card, both, OverruleCapacity.Owner, "Raison.", Made.Person("x"))!.Code);
    }

    [Theory]
    [InlineData(SigningRight.Surgeon, null, OverruleCapacity.Surgeon)]
    [InlineData(SigningRight.Surgeon, Role.Owner, OverruleCapacity.Surgeon)]
    [InlineData(SigningRight.None, Role.Owner, OverruleCapacity.Owner)]
    [InlineData(SigningRight.None, Role.Manager, null)]
    [InlineData(SigningRight.None, Role.Surgeon, null)]
    [InlineData(SigningRight.Delegate, Role.Delegate, null)]
    [InlineData(SigningRight.Delegate, Role.Owner, null)]
    public void The_owner_and_the_surgeon_overrule_and_a_delegate_never(SigningRight right, Role? role, OverruleCapacity? capacity) =>
        Assert.Equal(capacity, OverruleRules.Capacity(right, role));

    [Fact]
    public void A_verdict_is_worse_by_a_block_that_nobody_cleared_or_a_word_that_was_not_given()
    {
        var attest = Made.Finding(FindingSeverity.Attest);
        var given = new Attestation { Rule = "R1", Reason = "Vu.", Covers = [FindingMark.Of(attest)] };
        Assert.Equal([Block], VerdictRules.Uncleared([Block, attest], [], [given]));
        Assert.Empty(VerdictRules.Uncleared([Block, attest], [FindingMark.Of(Block)], [given]));
        var another = attest with { Quote = "un autre passage" };
        Assert.Equal([another], VerdictRules.Uncleared([attest, another], [], [given]));
        Assert.Empty(VerdictRules.Uncleared([Made.Finding(FindingSeverity.Warn)], [], []));
        Assert.Equal(PostState.ChangesRequested, VerdictRules.Reopened([attest, Block]));
        Assert.Equal(PostState.InReview, VerdictRules.Reopened([attest]));
    }

    [Fact]
    public void An_attestation_says_every_passage_it_was_given_for()
    {
        var first = Made.Finding(FindingSeverity.Attest);
        var second = first with { Quote = "un second" };
        var kept = Assert.Single(ApprovalRules.Needed([first, second], [new() { Rule = "R1", Reason = "Vus." }]));
        Assert.Equal([FindingMark.Of(first), FindingMark.Of(second)], kept.Covers);
        Assert.Null(ApprovalRules.Unattested([first, second], [kept]));
        Assert.Equal("R1", ApprovalRules.Unattested([first with { Quote = "un troisième" }], [kept]));
    }

    private static ImmutableArray<FindingMark> Cleared(Objection objection, PostFinding? finding = null) =>
        OverruleRules.Cleared(Content, [finding ?? Block], [objection], RulePack.Current);

    private static Objection Objection(params OverruleStatement[] statements) => new()
    {
        Mark = FindingMark.Of(Block), Text = BoundText.Hash(Content, Block.Channel), By = Made.Manager, At = Made.Now, Reason = "Non.", RulePack = RulePack.Current.Version, Statements = [.. statements],
    };

    private static OverruleStatement Said(OverruleCapacity capacity, string who) => new() { By = Made.Person(who), Capacity = capacity, At = Made.Now, Reason = "Oui." };
}
