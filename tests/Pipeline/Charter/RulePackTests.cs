using Scheduler.Charter;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Charter;

public sealed class RulePackTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task A_new_pack_reopens_what_its_verdict_worsens_with_the_reason_and_leaves_the_rest_signed()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        var forbidden = await practice.Signed(practice.Content("Une pastèque dans la salle d’attente.", In(600)));
        var kept = await practice.Signed(practice.Content("Un bouquet dans la salle d’attente.", In(700)));

        var effect = (await forbidden.Effect(TestPacks.Strict, Token))!;
        Assert.Equal((RulePack.Current.Version, TestPacks.Strict, TestPacks.Blocks), (effect.Before, effect.After, Assert.Single(effect.Worse).Rule));
        Assert.Empty((await kept.Effect(TestPacks.Strict, Token))!.Worse);
        Assert.Equal(PostState.Signed, (await forbidden.Read(Token))!.State);

        await World.Activate(agency);
        await World.TakeUp();

        var opened = (await forbidden.Read(Token))!;
        Assert.Equal(PostState.ChangesRequested, opened.State);
        Assert.Equal((RulePack.Current.Version, TestPacks.Strict), (opened.Reopened!.Before, opened.Reopened.After));
        Assert.All(new[] { TestPacks.Blocks, RulePack.Current.Version, TestPacks.Strict }, word => Assert.Contains(word, opened.Reason, StringComparison.Ordinal));
        Assert.NotNull((await World.Signature(forbidden)).VoidSince);
        Assert.Equal(opened.Reason, (await World.Service<Boards>().Post(PostKey.Parse(opened.Key), Token))!.Reason);
        Assert.Equal((RulePack.Current.Version, TestPacks.Strict), Versions(Assert.Single(await World.Trail(forbidden, "post.reopened"))));

        Assert.Equal(PostState.Signed, (await kept.Read(Token))!.State);
        var signature = await World.Signature(kept);
        Assert.Equal((null, RulePack.Current.Version, TestPacks.Strict), (signature.VoidSince, signature.RulePack, signature.CheckedWith));
        Assert.Equal((RulePack.Current.Version, TestPacks.Strict), Versions(Assert.Single(await World.Trail(kept, "post.rules-kept"))));
        var queue = (await World.Grains.Channel(practice.Channel()).Read(Token))!.Queue;
        Assert.StartsWith(kept.GetPrimaryKeyString(), Assert.Single(queue).Publication, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_only_the_surgeons_word_is_missing_it_waits_for_it_and_then_leaves()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        var post = await practice.Signed(practice.Content("Une citrouille à l’accueil.", In(60)));
        await World.Activate(agency);
        await World.TakeUp();
        Assert.Equal(PostState.InReview, (await post.Read(Token))!.State);
        var letters = await World.Service<Letters>().Read(practice.Owner.Agency, Token);
        Assert.Equal(2, letters.Count);
        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(post)).Refusal!.Code);
        Assert.Null((await Support.Practice.Sign(post, null, new Attestation { Rule = TestPacks.Attests, Reason = "Elle est en carton." })).Refusal);
        await World.Pass(TimeSpan.FromMinutes(61));
        await practice.UntilState(post, PublicationState.Published);
    }

    [Fact]
    public async Task An_activation_that_was_cut_short_is_taken_up_and_told_once()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        var first = await practice.Signed(practice.Content("Une pastèque.", In(600)));
        var second = await practice.Signed(practice.Content("Deux pastèque.", In(700)));
        await World.Activate(agency);
        await first.Recheck(Token);
        Assert.Equal((PostState.ChangesRequested, PostState.Signed), ((await first.Read(Token))!.State, (await second.Read(Token))!.State));

        // The second one's silo died after it had voided the signature, and before it had said so anywhere else.
        var signature = await World.Signature(second);
        await World.Store.Write([World.Service<Signatures>().Feed(signature with { VoidSince = World.Clock.GetUtcNow() })], Token);

        Assert.Contains(await World.Service<RulePackRegister>().Pending(Token), a => RulePackRegister.AgencyOf(a) == agency.Agency);
        await World.TakeUp();
        Assert.DoesNotContain(await World.Service<RulePackRegister>().Pending(Token), a => RulePackRegister.AgencyOf(a) == agency.Agency);
        await second.Recheck(Token);

        Assert.All(new[] { first, second }, post => Assert.Equal(PostState.ChangesRequested, post.Read(Token).Result!.State));
        Assert.Single(await World.Trail(first, "post.reopened"));
        Assert.Single(await World.Trail(second, "post.reopened"));
    }

    [Fact]
    public async Task What_no_recheck_has_reached_yet_is_stopped_at_the_last_gate_and_the_rest_leaves()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        var forbidden = await practice.Signed(practice.Content("Une pastèque au dernier moment.", In(30)));
        var unattested = await practice.Signed(practice.Content("Une citrouille au dernier moment.", In(100)));
        var fine = await practice.Signed(practice.Content("Un bouquet au dernier moment.", In(60 * 26)));
        await World.Activate(agency);
        await World.Pass(TimeSpan.FromMinutes(110));
        await practice.UntilState(forbidden, PublicationState.Rejected);
        await practice.UntilState(unattested, PublicationState.Rejected);
        Assert.Equal("post.blocked", (await practice.Line(forbidden))!.Problem!.Code);
        Assert.Equal("sign.attestation-missing", (await practice.Line(unattested))!.Problem!.Code);
        await World.Pass(TimeSpan.FromHours(25));
        await practice.UntilState(fine, PublicationState.Published);
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text.Contains("pastèque au", StringComparison.Ordinal) || s.Text.Contains("citrouille au", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_left_is_not_asked_about()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        var post = await practice.Signed(practice.Content("Une pastèque déjà partie.", In(5)));
        await World.Pass(TimeSpan.FromMinutes(6));
        await practice.UntilState(post, PublicationState.Published);
        Assert.Null(await post.Effect(TestPacks.Strict, Token));
        await World.Activate(agency);
        await World.TakeUp();
        Assert.Equal(PostState.Signed, (await post.Read(Token))!.State);
        Assert.Null((await World.Signature(post)).VoidSince);
    }

    [Fact]
    public async Task A_pack_that_is_not_installed_is_not_activated_and_drafts_are_read_with_the_one_in_force()
    {
        var practice = await Practice();
        var agency = await World.Agency(practice);
        Assert.Equal("rules.no-pack", (await World.Grains.Agency(agency).ActivateRules("2000.1.1", Support.Rules.Owner, Token)).Refusal!.Code);
        var before = await practice.Submitted(practice.Content("Une citrouille relue.", In(60)));
        await World.Activate(agency);
        var draft = World.Grains.GetGrain<IPostGrain>(practice.NewPost().ToString());
        var written = (await draft.Create(practice.Content("Une pastèque.", In(60)), Support.Practice.Manager, Token)).Value!;
        Assert.Equal((TestPacks.Strict, TestPacks.Blocks), (written.RulePack, Assert.Single(written.Findings, f => f.Severity == FindingSeverity.Block).Rule));
        Assert.Equal("post.blocked", (await draft.Submit(Support.Practice.Manager, Token)).Refusal!.Code);

        // What the signer never saw is not signed by what they typed before.
        var unseen = await Support.Practice.Sign(before, null, new Attestation { Rule = TestPacks.Attests, Reason = "Devinée." });
        Assert.Equal("sign.rules-changed", unseen.Refusal!.Code);
        Assert.Null((await Support.Practice.Sign(before, null, new Attestation { Rule = TestPacks.Attests, Reason = "Lue." })).Refusal);
    }

    [Fact]
    public async Task Another_pack_than_at_the_last_start_has_what_is_signed_checked_once()
    {
        var (packs, agency) = (World.Service<RulePackRegister>(), (await World.Agency(await Practice())).Agency);
        Assert.True(await packs.Use(agency, "2026.1.1", World.Clock.GetUtcNow(), Token));
        Assert.False(await packs.Use(agency, "2026.1.1", World.Clock.GetUtcNow(), Token));
        await World.TakeUp();
        Assert.True(await packs.Use(agency, "2026.2.1", World.Clock.GetUtcNow(), Token));
        Assert.Single(await packs.Pending(Token), a => RulePackRegister.AgencyOf(a) == agency);
        await World.Activate(new(agency));
        Assert.False(await packs.Use(agency, TestPacks.Strict, World.Clock.GetUtcNow(), Token));
    }

    private static (string, string) Versions(Contracts.Audit.AuditEntry entry) => (entry.Facts["rulePackBefore"], entry.Facts["rulePackAfter"]);
}
