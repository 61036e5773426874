using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Surgeons;
using Scheduler.Pipeline.Approval;
using Scheduler.Tests.Rules.Support;

namespace Scheduler.Tests.Rules.Approval;

public sealed class ApprovalRulesTests
{
    private static readonly PostView Post = new()
    {
        Key = Made.Key.ToString(), State = PostState.InReview, Version = 3, Content = Made.Content(), Hash = "h", Plan = [Made.Planned(1)],
        CreatedBy = Made.Manager, CreatedAt = Made.Now, UpdatedBy = Made.Manager, UpdatedAt = Made.Now,
    };

    private static readonly PostFinding Attest = Made.Finding(FindingSeverity.Attest);

    [Theory]
    [InlineData(SigningRight.Surgeon, null)]
    [InlineData(SigningRight.Delegate, null)]
    [InlineData(SigningRight.None, "sign.not-yours")]
    public void Only_the_surgeon_or_a_delegate_signs(SigningRight right, string? code) => Assert.Equal(code, Against(right: right));

    [Theory]
    [InlineData(PostState.Draft)]
    [InlineData(PostState.ChangesRequested)]
    [InlineData(PostState.Signed)]
    [InlineData(PostState.Declined)]
    [InlineData(PostState.Expired)]
    [InlineData(PostState.Cancelled)]
    public void Only_what_is_in_review_is_signed(PostState state) => Assert.Equal("sign.not-in-review", Against(Post with { State = state }));

    [Fact]
    public void Another_text_than_the_one_that_was_read_is_not_signed() => Assert.Equal("sign.changed", Against(hash: "autre"));

    [Fact]
    public void What_the_charter_forbids_is_not_signed_even_by_the_surgeon() =>
        Assert.Equal("post.blocked", Against(findings: [Made.Finding(FindingSeverity.Warn), Made.Finding(FindingSeverity.Block)]));

    [Fact]
    public void A_window_that_is_over_is_not_signed()
    {
        Assert.Equal("window.over", Against(Post with { Plan = [Made.Planned(-2, 0)] }));
        Assert.Equal("window.over", Against(Post with { Plan = [Made.Planned(1), Made.Planned(-2, -1)] }));
        Assert.Null(Against(Post with { Plan = [Made.Planned(-2, 1)] }));
    }

    [Fact]
    public void An_attestation_is_the_surgeons_own_and_has_a_reason_for_each_rule()
    {
        var given = new Attestation { Rule = "R1", Reason = "Article cité, lu." };
        Assert.Equal("sign.only-surgeon-attests", Against(right: SigningRight.Delegate, findings: [Attest], attestations: [given]));
        Assert.Equal("sign.attestation-missing", Against(findings: [Attest]));
        Assert.Equal("sign.attestation-missing", Against(findings: [Attest], attestations: [given with { Reason = " " }]));
        Assert.Equal("sign.attestation-missing", Against(findings: [Attest, Attest with { Rule = "R2" }], attestations: [given]));
        Assert.Null(Against(findings: [Attest, Attest], attestations: [given]));
    }

    [Fact]
    public void Only_the_attestations_that_were_asked_for_are_kept_each_once()
    {
        Attestation[] given = [new() { Rule = "R1", Reason = "a" }, new() { Rule = "R1", Reason = "b" }, new() { Rule = "R9", Reason = "c" }];
        Assert.Equal(["a"], ApprovalRules.Needed([Attest], given).Select(a => a.Reason));
        Assert.Empty(ApprovalRules.Needed([Attest with { Severity = FindingSeverity.Warn }], given));
    }

    [Fact]
    public void The_document_holds_what_will_leave_and_not_what_has_left()
    {
        var other = Made.Variant("Sur X.") with { Channel = "agence/s.martin/x/1" };
        var content = Made.Content(other, Made.Variant());
        var plan = new[] { Made.Planned(1), Made.Planned(2) };
        var all = ApprovalRules.Document("p", content, plan, []);
        Assert.Equal([Made.Bluesky.ToString(), other.Channel], all.Variants.Select(v => v.Channel));
        Assert.Equal(plan[1].NotBefore, all.Variants[0].NotBefore);
        Assert.Equal(["Bonjour."], ApprovalRules.Document("p", content, plan, [other.Channel]).Variants.Select(v => v.Text));
    }

    [Fact]
    public void A_signature_comes_back_with_its_attestations_only_on_images_declared_as_they_were()
    {
        var picture = new MediaRef { Hash = "a1", Kind = MediaKind.Image, ContentType = "image/png", Length = 9, Nature = MediaNature.Clinical };
        var seen = Made.Content(Made.Variant() with { Media = [picture] });
        Attestation[] given = [new() { Rule = "R1", Reason = "Annotations retirées." }];
        Assert.True(ApprovalRules.ComesBack([Attest], given, seen, seen));
        Assert.False(ApprovalRules.ComesBack([Attest], [], seen, seen));
        foreach (var other in new[] { picture with { Nature = MediaNature.Patient }, picture with { Owner = MediaOwner.Patient }, picture with { Words = "" }, picture with { Transcript = "" } })
        {
            var now = Made.Content(Made.Variant() with { Media = [other] });
            Assert.False(ApprovalRules.ComesBack([Attest], given, now, seen));
            Assert.True(ApprovalRules.ComesBack([], [], now, seen));
        }
    }

    [Fact]
    public void A_cards_picture_is_declared_like_any_other()
    {
        var picture = new MediaRef { Hash = "a1", Kind = MediaKind.Image, ContentType = "image/png", Length = 9 };
        PostContent On(MediaRef shown) => Made.Content(Made.Variant() with { Card = new() { Url = "https://x.example", Title = "t", Picture = shown } });
        Attestation[] given = [new() { Rule = "R1", Reason = "Vu." }];
        Assert.True(ApprovalRules.ComesBack([Attest], given, On(picture), On(picture)));
        Assert.False(ApprovalRules.ComesBack([Attest], given, On(picture with { Words = "" }), On(picture)));
    }

    [Fact]
    public void What_was_not_on_the_page_is_what_blocks_or_needs_a_word_since()
    {
        var block = Attest with { Severity = FindingSeverity.Block };
        Assert.Null(ApprovalRules.Unshown([Attest], [Attest]));
        Assert.Equal(Attest, ApprovalRules.Unshown([], [Attest]));
        Assert.Equal(block, ApprovalRules.Unshown([Attest], [Attest, block]));
        Assert.Null(ApprovalRules.Unshown([], [Attest with { Severity = FindingSeverity.Warn }]));
    }

    private static string? Against(
        PostView? post = null, string hash = "h", SigningRight right = SigningRight.Surgeon, PostFinding[]? findings = null, Attestation[]? attestations = null) =>
        ApprovalRules.Against(post ?? Post, hash, right, findings ?? [], attestations ?? [], Made.Now)?.Code;
}
