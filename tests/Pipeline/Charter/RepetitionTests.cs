using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline.Charter.Repetition;
using Scheduler.Store;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Charter;

public sealed class RepetitionTests(World world) : PipelineTests(world)
{
    private const string Text = "Le syndrome du canal carpien comprime le nerf médian au poignet. Des fourmillements la nuit\u00a0: parlez-en à votre médecin.";

    [Fact]
    public async Task The_same_text_on_the_same_channel_is_told_before_the_signature_and_leaves_when_the_surgeon_attests_it()
    {
        var practice = await Practice();
        var first = await practice.Signed(practice.Content(Text, In(3)));
        await practice.UntilState(first, PublicationState.Published);

        var again = await practice.Submitted(practice.Content(Text + " 👋 #main", In(70)));
        var finding = Assert.Single((await again.Read(Token))!.Findings);
        Assert.Equal((RepetitionRule.SameChannel, FindingSeverity.Attest), (finding.Rule, finding.Severity));
        Assert.Contains("Essai", finding.ProblemFr, StringComparison.Ordinal);
        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(again)).Refusal!.Code);

        Assert.Null((await Support.Practice.Sign(again, null, Meant)).Refusal);
        await World.Pass(TimeSpan.FromMinutes(70));
        await practice.UntilState(again, PublicationState.Published);
    }

    [Fact]
    public async Task Of_two_that_wait_for_the_signature_the_second_shows_the_first()
    {
        var practice = await Practice();
        var (one, two) = (await practice.Submitted(practice.Content(Text, In(600))), await practice.Submitted(practice.Content(Text, In(700))));
        Assert.Empty((await two.Read(Token))!.Findings);
        Assert.Null((await Support.Practice.Sign(one)).Refusal);
        Assert.Equal("sign.rules-changed", (await Support.Practice.Sign(two)).Refusal!.Code);
        Assert.Equal(RepetitionRule.SameChannel, Assert.Single((await two.Read(Token))!.Findings).Rule);
    }

    [Fact]
    public async Task At_the_last_gate_what_nobody_saw_stays_and_leaves_once_it_was_seen()
    {
        var practice = await Practice();
        var (one, two) = (await practice.Submitted(practice.Content(Text, In(3))), await practice.Submitted(practice.Content(Text, In(65))));
        Assert.Null((await Support.Practice.Sign(one)).Refusal);
        // As when both are signed at the same moment: the second does not find the first.
        var print = await Print(practice, one);
        await World.Service<IStore>().Write(Prints.Forget(PublicationKey.Parse(print.Publication), TextPrint.Bands(print.Values)), Token);
        Assert.Null((await Support.Practice.Sign(two)).Refusal);
        await World.Service<IStore>().Write(World.Service<Prints>().Keep(print, TextPrint.Bands(print.Values)), Token);

        await practice.UntilState(one, PublicationState.Published);
        await World.Pass(TimeSpan.FromMinutes(62));
        await practice.UntilState(two, PublicationState.Rejected);
        Assert.Equal("publication.repeated", (await practice.Line(two))!.Problem!.Code);

        var content = (await two.Read(Token))!.Content;
        Assert.Null((await two.Edit(content with { Variants = [content.Variants[0] with { PlannedAt = In(65) }] }, 1, Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await two.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await Support.Practice.Sign(two, null, Meant)).Refusal);
        await World.Pass(TimeSpan.FromMinutes(64));
        await practice.UntilState(two, PublicationState.Published);
    }

    [Fact]
    public async Task What_was_taken_back_is_no_repetition_and_a_post_never_repeats_itself()
    {
        var practice = await Practice();
        var first = await practice.Signed(practice.Content(Text, In(600)));
        var view = (await first.Read(Token))!;
        Assert.Empty((await first.Edit(view.Content with { Title = "Autre nom" }, view.Version, Support.Practice.Manager, Token)).Value!.Findings);
        Assert.Null((await first.Submit(Support.Practice.Manager, Token)).Refusal);
        await first.Cancel("Plus tard.", Support.Practice.Manager, Token);
        Assert.Empty((await (await practice.Submitted(practice.Content(Text, In(600)))).Read(Token))!.Findings);
    }

    [Fact]
    public async Task Another_surgeons_text_warns_unless_both_belong_to_one_campaign()
    {
        var practice = await Practice();
        var other = await Colleague(practice);
        var campaign = practice.Content(Text, In(600)) with { Campaign = "c1" };
        Assert.Null((await Sign(World.Grains.Post(practice.NewPost()), campaign)).Refusal);

        var declared = World.Grains.Post(PostKey.New(other, World.Clock.GetUtcNow()));
        Assert.Empty((await declared.Create(On(other, campaign), Support.Practice.Manager, Token)).Value!.Findings);
        var warned = Assert.Single((await declared.Edit(On(other, campaign) with { Campaign = "c2" }, 1, Support.Practice.Manager, Token)).Value!.Findings.Concat(
            (await World.Grains.Post(PostKey.New(other, World.Clock.GetUtcNow())).Create(On(other, practice.Content(Text, In(600))), Support.Practice.Manager, Token)).Value!.Findings));
        Assert.Equal((RepetitionRule.SeveralSurgeons, FindingSeverity.Warn), (warned.Rule, warned.Severity));
        Assert.Equal("c1", (await declared.Read(Token))!.Content.Campaign);
    }

    private static Attestation Meant => new() { Rule = RepetitionRule.SameChannel, Reason = "Rappel voulu, à un mois." };

    private static async Task<Answer<PostView>> Sign(IPostGrain post, PostContent content)
    {
        Assert.Null((await post.Create(content, Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        return await Support.Practice.Sign(post);
    }

    private async Task<OwnerKey> Colleague(Practice practice)
    {
        var other = OwnerKey.Surgeon(practice.Owner.Agency, "collegue");
        await World.Grains.Surgeon(other).Define(
            new() { Name = "Dr Collègue", TimeZone = "Europe/Paris", Member = "collegue", RppsVerified = true, CharterSignedOn = new(2026, 1, 1), OrderInformedOn = new(2026, 1, 2) }, Support.Practice.Manager, Token);
        await World.Grains.Channel(new(other, Network.X, "acc-x")).Configure(new() { Name = "@co", TimeZone = "Europe/Paris", Slots = ["0 30 8 * * ?"] }, Support.Practice.Manager, Token);
        return other;
    }

    private static PostContent On(OwnerKey owner, PostContent content) => content with { Variants = [content.Variants[0] with { Channel = new ChannelKey(owner, Network.X, "acc-x").ToString() }] };

    private async Task<PrintRecord> Print(Practice practice, IPostGrain post)
    {
        var publication = new PublicationKey(PostKey.Parse(post.GetPrimaryKeyString()), Network.Bluesky, practice.Channel().Account);
        return Assert.Single(await World.Service<Prints>().Like(practice.Owner.Agency, TextPrint.Bands(TextPrint.Of(Text)), DateTimeOffset.MinValue.AddYears(1970), In(10000), Token), p => p.Publication == publication.ToString());
    }
}
