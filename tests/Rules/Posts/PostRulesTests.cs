using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Pipeline.Posts;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Posts;

public sealed class PostRulesTests
{
    public static TheoryData<string, PostContent> Unfit => new()
    {
        { "post.title-missing", Made.Content() with { Title = " \u00A0" } },
        { "post.too-many-variants", Made.Content([.. Enumerable.Range(0, 21).Select(i => Made.Variant() with { Channel = $"agence/s.martin/x/{i}" })]) },
        { "post.channel-unknown", Made.Content(Made.Variant() with { Channel = "agence/s.autre/x/1" }) },
        { "post.channel-unknown", Made.Content(Made.Variant() with { Channel = "autre/s.martin/x/1" }) },
        { "post.channel-unknown", Made.Content(Made.Variant() with { Channel = "agence/s.martin/facebook/1" }) },
        { "post.channel-unknown", Made.Content(Made.Variant() with { Channel = "" }) },
        { "post.channel-twice", Made.Content(Made.Variant("a"), Made.Variant("b")) },
        { "post.text-too-long", Made.Content(Made.Variant(new string('a', 20_001))) },
        { "post.text-too-long", Made.Content(Made.Variant() with { Title = new string('a', 20_001) }) },
        { "window.empty", Made.Content(Made.Variant() with { PlannedAt = Made.Now, NotAfter = Made.Now }) },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void A_post_that_could_never_leave_is_refused_when_it_is_written(string code, PostContent content) =>
        Assert.Equal(code, PostRules.Against(Made.Key, content)?.Code);

    [Fact]
    public void A_draft_may_be_empty_of_networks_and_of_hours()
    {
        Assert.Null(PostRules.Against(Made.Key, Made.Content() with { Variants = [] }));
        Assert.Null(PostRules.Against(Made.Key, Made.Content(Made.Variant() with { NotAfter = Made.Now })));
    }

    [Theory]
    [InlineData(PostState.Draft, null)]
    [InlineData(PostState.InReview, null)]
    [InlineData(PostState.ChangesRequested, null)]
    [InlineData(PostState.Signed, null)]
    [InlineData(PostState.Declined, "post.closed")]
    [InlineData(PostState.Expired, "post.closed")]
    [InlineData(PostState.Cancelled, "post.closed")]
    public void What_is_closed_is_neither_edited_nor_cancelled(PostState state, string? code)
    {
        Assert.Equal(code, PostRules.AgainstEdit(Made.Post(state), 3)?.Code);
        Assert.Equal(code, PostRules.AgainstCancel(Made.Post(state))?.Code);
    }

    [Fact]
    public void Who_edits_an_old_version_is_told_of_the_new_one() =>
        Assert.Equal("post.changed-meanwhile", PostRules.AgainstEdit(Made.Post(), 2)?.Code);

    [Theory]
    [InlineData(PostState.Draft, null)]
    [InlineData(PostState.ChangesRequested, null)]
    [InlineData(PostState.InReview, "post.not-draft")]
    [InlineData(PostState.Signed, "post.not-draft")]
    [InlineData(PostState.Declined, "post.not-draft")]
    [InlineData(PostState.Expired, "post.not-draft")]
    [InlineData(PostState.Cancelled, "post.not-draft")]
    public void Only_a_draft_is_submitted(PostState state, string? code) => Assert.Equal(code, PostRules.AgainstSubmit(Made.Post(state))?.Code);

    [Fact]
    public void Nothing_to_publish_is_not_submitted() =>
        Assert.Equal("post.no-variant", PostRules.AgainstSubmit(Made.Post() with { Content = Made.Content() with { Variants = [] } })?.Code);

    [Fact]
    public void What_the_charter_forbids_is_not_submitted_and_the_words_are_quoted()
    {
        var refusal = PostRules.AgainstSubmit(Made.Post() with { Findings = [Made.Finding(FindingSeverity.Attest), Made.Finding(FindingSeverity.Block, "R2")] });
        Assert.Equal("post.blocked", refusal?.Code);
        Assert.Contains("le meilleur", refusal!.French, StringComparison.Ordinal);
        Assert.Contains("R2", refusal.English, StringComparison.Ordinal);
        Assert.Null(PostRules.AgainstSubmit(Made.Post() with { Findings = [Made.Finding(FindingSeverity.Attest), Made.Finding(FindingSeverity.Warn)] }));
    }

    [Theory]
    [InlineData(PostState.InReview, "trop long", null)]
    [InlineData(PostState.InReview, " ", "reason.missing")]
    [InlineData(PostState.Signed, "trop long", "sign.not-in-review")]
    [InlineData(PostState.Draft, "trop long", "sign.not-in-review")]
    public void A_surgeons_no_needs_a_reason_and_a_question(PostState state, string reason, string? code) =>
        Assert.Equal(code, PostRules.AgainstAnswer(Made.Post(state), reason)?.Code);

    [Fact]
    public void What_does_not_exist_is_not_found()
    {
        var nothing = new PostRecord();
        Assert.All(
            [PostRules.AgainstEdit(nothing, 0), PostRules.AgainstSubmit(nothing), PostRules.AgainstAnswer(nothing, "r"), PostRules.AgainstCancel(nothing)],
            refusal => Assert.Equal("post.not-found", refusal?.Code));
    }

    [Fact]
    public void A_change_says_who_and_when_and_forgets_the_reason_of_before()
    {
        var changed = PostRules.Changed(Made.Post() with { Reason = "ancienne" }, PostState.InReview, Made.Surgeon, Made.Now.AddHours(1));
        Assert.Equal((PostState.InReview, "", Made.Surgeon, Made.Now.AddHours(1)), (changed.State, changed.Reason, changed.UpdatedBy, changed.UpdatedAt));
    }
}
