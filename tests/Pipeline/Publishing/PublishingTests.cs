using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Store;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Publishing;

public sealed class PublishingTests(World world) : PipelineTests(world)
{
    private ScriptedNetwork Bluesky => World.Networks[Network.Bluesky];

    [Fact]
    public async Task A_signed_post_leaves_when_its_hour_comes_and_not_before()
    {
        var practice = await Practice();
        var due = In(10);
        var post = await practice.Signed(practice.Content("Une attelle, la nuit.", due));
        await World.Pass(TimeSpan.FromMinutes(9.5));
        Assert.DoesNotContain(Bluesky.Sent, s => s.Text == "Une attelle, la nuit.");
        await practice.UntilState(post, PublicationState.Published);
        var sent = Assert.Single(Bluesky.Sent, s => s.Text == "Une attelle, la nuit.");
        Assert.True(World.Clock.GetUtcNow() - due < TimeSpan.FromSeconds(30));
        Assert.Equal(13, sent.RecordKey.Length);
    }

    [Fact]
    public async Task An_unsigned_post_never_leaves_and_expires_at_the_end_of_its_window()
    {
        var practice = await Practice();
        var content = practice.Content("Silence n’est pas accord.", In(5));
        var post = await practice.Submitted(content with { Variants = [content.Variants[0] with { NotAfter = In(60) }] });
        await World.Pass(TimeSpan.FromMinutes(70));
        await World.Until(async () => (await post.Read(Token))!.State == PostState.Expired, "expired");
        Assert.DoesNotContain(Bluesky.Sent, s => s.Text == "Silence n’est pas accord.");
    }

    [Fact]
    public async Task A_lost_answer_is_looked_up_and_nothing_is_sent_again()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Unknown("timeout"));
        var post = await practice.Signed(practice.Content("Réponse perdue.", In(1)));
        await practice.UntilState(post, PublicationState.Published);
        Assert.Single(Bluesky.Sent, s => s.Text == "Réponse perdue.");
        Assert.Equal("found", (await practice.Line(post))!.NetworkId);
    }

    [Fact]
    public async Task What_two_readings_do_not_show_is_sent_once_more_with_the_same_key()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Unknown("reset"));
        Bluesky.Reading = p => p.Text == "Jamais arrivée." ? new FindOutcome.NotThere("read") : new FindOutcome.Found("found", null, "read");
        var post = await practice.Signed(practice.Content("Jamais arrivée.", In(1)));
        await practice.UntilState(post, PublicationState.Published);
        var sent = Bluesky.Sent.Where(s => s.Text == "Jamais arrivée.").ToList();
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0].RecordKey, sent[1].RecordKey);
        Assert.True(Bluesky.Looked.Count(l => l.Text == "Jamais arrivée.") >= 2);
        Bluesky.Reading = null;
    }

    [Fact]
    public async Task Where_the_network_cannot_tell_a_person_is_asked_and_decides()
    {
        var practice = await Practice(null, Network.LinkedIn);
        var network = World.Networks[Network.LinkedIn];
        network.Next(_ => new SendOutcome.Unknown("timeout"));
        network.Reading = _ => new FindOutcome.CannotTell("not readable");
        var post = await practice.Signed(practice.Content("Membre LinkedIn.", In(1), Network.LinkedIn));
        await practice.UntilState(post, PublicationState.NeedsAPerson, Network.LinkedIn);
        var grain = World.Grains.Publication(PublicationKey.Parse((await practice.Line(post, Network.LinkedIn))!.Key));
        Assert.NotNull((await grain.Decide(true, "https://seen.example/", Contracts.Agencies.Actor.System("test"), Token)).Refusal);
        var decided = await grain.Decide(true, "https://seen.example/", Support.Practice.Manager, Token);
        Assert.Equal(PublicationState.Published, decided.Value!.State);
        Assert.Single(network.Sent, s => s.Text == "Membre LinkedIn.");
    }

    [Fact]
    public async Task A_refused_text_is_final_and_says_why_in_both_languages()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Refused(new() { Class = ErrorClass.Content, Code = "BAD", French = "Refusé.", English = "Refused.", Raw = "raw" }));
        var post = await practice.Signed(practice.Content("Refusée par le réseau.", In(1)));
        await practice.UntilState(post, PublicationState.Rejected);
        var problem = (await practice.Line(post))!.Problem!;
        Assert.Equal(("network.BAD", "Refusé.", "Refused."), (problem.Code, problem.French, problem.English));
        Assert.Single(Bluesky.Sent, s => s.Text == "Refusée par le réseau.");
    }

    [Fact]
    public async Task What_certainly_failed_for_a_passing_reason_is_sent_again_a_little_later()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Refused(new() { Class = ErrorClass.Temporary, Code = "503", French = "Plus tard.", English = "Later." }));
        var post = await practice.Signed(practice.Content("Deuxième essai.", In(1)));
        await practice.UntilState(post, PublicationState.Published);
        Assert.Equal(2, Bluesky.Sent.Count(s => s.Text == "Deuxième essai."));
        Assert.Equal(2, (await practice.Line(post))!.Attempt);
    }

    [Fact]
    public async Task A_document_altered_in_the_store_does_not_leave()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Texte signé.", In(2)));
        var key = StoreKeys.Signed(practice.Owner.Agency, (await post.Read(Token))!.Hash);
        var bytes = (await World.Store.Read(key, Token))!.Value.Value.ToArray();
        bytes[^20] ^= 1;
        await World.Store.Write([new StoreOperation.Put(key, bytes)], Token);
        await practice.UntilState(post, PublicationState.Cancelled);
        Assert.Equal("publication.altered", (await practice.Line(post))!.Problem!.Code);
        Assert.DoesNotContain(Bluesky.Sent, s => s.Text.StartsWith("Texte sign", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_claim_of_the_same_attempt_sends_nothing()
    {
        var practice = await Practice();
        var due = In(1);
        var post = await practice.Signed(practice.Content("Une seule fois.", due));
        await practice.UntilState(post, PublicationState.Published);
        var view = (await post.Read(Token))!;
        var order = new ReleaseOrder { Hash = view.Hash, Due = due, NotBefore = view.Plan[0].NotBefore, NotAfter = view.Plan[0].NotAfter, Attempt = 1 };
        Assert.Equal(ReleaseAnswer.AlreadyTaken, await World.Grains.Publication(PublicationKey.Parse(view.Plan[0].Publication)).Release(order, Token));
        await World.Pass(TimeSpan.FromMinutes(3));
        Assert.Single(Bluesky.Sent, s => s.Text == "Une seule fois.");
    }

    [Fact]
    public async Task An_account_that_must_be_reconnected_keeps_its_queue()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Refused(new() { Class = ErrorClass.Account, Code = "ExpiredToken", French = "Expiré.", English = "Expired." }));
        var post = await practice.Signed(practice.Content("Compte expiré.", In(1)));
        await practice.UntilState(post, PublicationState.Held);
        var channel = World.Grains.Channel(practice.Channel());
        Assert.Single((await channel.Read(Token))!.Parked);
        Bluesky.Refreshing = _ => new RefreshOutcome.Renewed(new() { Account = "a", AccessToken = "fresh" });
        await channel.Move((await post.Read(Token))!.Plan[0].Publication, In(120), Support.Practice.Manager, Token);
        await World.Pass(TimeSpan.FromMinutes(121));
        await practice.UntilState(post, PublicationState.Published);
        Bluesky.Refreshing = null;
    }
}
