using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Charter;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Charter;

/// <summary>A picture that promises a result, read by the machine's own reader.</summary>
public sealed class PictureTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task A_promise_hidden_in_a_picture_is_found_and_needs_the_surgeons_word()
    {
        var practice = await Practice(null, Network.Instagram);
        var post = await practice.Submitted(await With(practice, "Une carte-titre.", p => p with { Words = "", Nature = MediaNature.Drawing, Owner = MediaOwner.Own }));
        var read = Found((await post.Read(Token))!);
        Assert.NotEmpty(read);
        Assert.All(read, finding =>
        {
            Assert.Equal(FindingSeverity.Attest, finding.Severity);
            Assert.Contains("machine", finding.ProblemFr, StringComparison.Ordinal);
        });

        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(post)).Refusal!.Code);
        var words = (await post.Read(Token))!.Findings.Where(f => f.Severity == FindingSeverity.Attest).Select(f => f.Rule).Distinct().Select(rule => new Attestation { Rule = rule, Reason = "image vue" });
        Assert.Null((await Support.Practice.Sign(post, null, [.. words])).Refusal);
    }

    [Fact]
    public async Task The_same_words_typed_by_the_author_block()
    {
        var practice = await Practice(null, Network.Instagram);
        var post = World.Grains.Post(practice.NewPost());
        await post.Create(await With(practice, "Une carte-titre.", p => p with { Words = "Rhinoplastie\nRésultat garanti\nsans aucun risque" }), Support.Practice.Manager, Token);
        Assert.Contains(Found((await post.Read(Token))!), f => f.Severity == FindingSeverity.Block);
        Assert.DoesNotContain(Found((await post.Read(Token))!), f => f.ProblemFr.Contains("machine", StringComparison.Ordinal));
        Assert.Equal("post.blocked", (await post.Submit(Support.Practice.Manager, Token)).Refusal!.Code);
    }

    [Fact]
    public async Task What_was_read_is_kept_and_not_read_again()
    {
        var practice = await Practice();
        var picture = await practice.Promise();
        var texts = World.Service<PictureTexts>();
        var read = (await World.Grains.Picture(new(practice.Owner.Agency, picture.Hash)).Words(Token))!;
        Assert.Contains("Résultat garanti", read.Text, StringComparison.Ordinal);
        Assert.Equal(read, await texts.Read(practice.Owner.Agency, picture.Hash, Token));

        var other = new PictureWords { Hash = (await practice.Picture()).Hash, Text = "lu la première fois" };
        await texts.Keep(practice.Owner.Agency, other, Token);
        Assert.Equal(other, await World.Grains.Picture(new(practice.Owner.Agency, other.Hash)).Words(Token));
    }

    [Fact]
    public async Task What_is_read_after_it_was_submitted_is_shown_before_it_can_be_signed()
    {
        var practice = await Practice(null, Network.Instagram);
        var picture = await practice.Picture();
        var post = await practice.Submitted(await With(practice, "Un dessin.", _ => picture));
        Assert.Empty(Found((await post.Read(Token))!));
        await Reads(practice, picture, "Rhinoplastie\nRésultat garanti\nsans aucun risque");

        Assert.Equal("sign.rules-changed", (await Support.Practice.Sign(post)).Refusal!.Code);
        var shown = Found((await post.Read(Token))!);
        Assert.NotEmpty(shown);
        Assert.Equal("sign.attestation-missing", (await Support.Practice.Sign(post)).Refusal!.Code);
        Assert.Null((await Support.Practice.Sign(post, null, [.. shown.Select(f => f.Rule).Distinct().Select(rule => new Attestation { Rule = rule, Reason = "vu" })])).Refusal);
    }

    [Fact]
    public async Task Another_rule_pack_reads_the_pictures_too_before_it_is_activated_and_at_the_last_gate()
    {
        var practice = await Practice(null, Network.Instagram);
        var picture = await practice.Picture();
        var post = await practice.Signed(await With(practice, "Un autre dessin.", _ => picture));
        await Reads(practice, picture, "une pastèque");
        Assert.Equal(TestPacks.Blocks, Assert.Single((await post.Effect(TestPacks.Strict, Token))!.Worse).Rule);

        await World.Activate(await World.Agency(practice));
        await World.Pass(TimeSpan.FromMinutes(61));
        await practice.UntilState(post, PublicationState.Rejected, Network.Instagram);
        Assert.Equal("sign.attestation-missing", (await practice.Line(post, Network.Instagram))!.Problem!.Code);
    }

    [Fact]
    public async Task Another_agencys_picture_and_a_file_that_is_none_are_not_read()
    {
        var (practice, stranger) = (await Practice(), await Practice());
        Assert.Null(await World.Grains.Picture(new(stranger.Owner.Agency, (await practice.Promise()).Hash)).Words(Token));
        Assert.Null(await World.Grains.Picture(new(practice.Owner.Agency, (await practice.Picture()).Hash)).Words(Token));
    }

    private async Task<PostContent> With(Practice practice, string text, Func<MediaRef, MediaRef> said)
    {
        var content = practice.Content(text, In(60), Network.Instagram);
        return content with { Variants = [content.Variants[0] with { Media = [said(await practice.Promise())] }] };
    }

    private async Task Reads(Practice practice, MediaRef picture, string text) =>
        await World.Service<PictureTexts>().Keep(practice.Owner.Agency, new() { Hash = picture.Hash, Text = text }, Token);

    private static PostFinding[] Found(PostView post) => [.. post.Findings.Where(f => f.Part == "words/1" && f.Quote is not null)];
}
