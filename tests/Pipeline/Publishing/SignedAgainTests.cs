using Scheduler.Connectors;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Publishing;

public sealed class SignedAgainTests(World world) : PipelineTests(world)
{
    private ScriptedNetwork Bluesky => World.Networks[Network.Bluesky];

    [Fact]
    public async Task A_post_that_the_network_refused_leaves_once_it_was_changed_and_signed_again()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Refused(new() { Class = ErrorClass.Content, Code = "BAD", French = "Refusé.", English = "Refused." }));
        var post = await practice.Signed(practice.Content("Trop long pour eux.", In(1)));
        await practice.UntilState(post, PublicationState.Rejected);
        await SignAgain(practice, post, "Plus court.");
        await practice.UntilState(post, PublicationState.Published);
        Assert.Single(Bluesky.Sent, s => s.Text == "Plus court.");
        Assert.Equal(2, (await practice.Line(post))!.Attempt);
    }

    [Fact]
    public async Task A_post_that_a_pause_held_leaves_once_it_was_changed_and_signed_again()
    {
        var practice = await Practice();
        var hold = World.Grains.Hold(practice.Owner.ToString());
        var post = await practice.Signed(practice.Content("Retenue, puis changée.", In(2)));
        await hold.Place(Support.Practice.Pause("incident", Role.Surgeon, Support.Practice.Surgeon), Token);
        await practice.UntilState(post, PublicationState.Held);
        await hold.Lift("", Role.Surgeon, Support.Practice.Surgeon, Token);
        await SignAgain(practice, post, "Changée après la pause.");
        await practice.UntilState(post, PublicationState.Published);
        Assert.DoesNotContain(Bluesky.Sent, s => s.Text == "Retenue, puis changée.");
        Assert.Single(Bluesky.Sent, s => s.Text == "Changée après la pause.");
    }

    [Fact]
    public async Task What_an_earlier_signature_gave_back_does_not_take_the_place_of_the_new_one()
    {
        var practice = await Practice();
        Bluesky.Next(_ => new SendOutcome.Refused(new() { Class = ErrorClass.Account, Code = "ExpiredToken", French = "Expiré.", English = "Expired." }));
        var post = await practice.Signed(practice.Content("Première version.", In(1)));
        await practice.UntilState(post, PublicationState.Held);
        await SignAgain(practice, post, "Deuxième version.");
        var channel = World.Grains.Channel(practice.Channel());
        var queued = Assert.Single((await channel.Read(Token))!.Queue);
        await channel.TakeBack(queued.Publication, 1, World.Clock.GetUtcNow(), Token);
        Assert.Equal(queued, Assert.Single((await channel.Read(Token))!.Queue));
    }

    private async Task SignAgain(Practice practice, IPostGrain post, string text)
    {
        var before = (await post.Read(Token))!;
        Assert.Null((await post.Edit(practice.Content(text, In(3)), before.Version, Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await post.Submit(Support.Practice.Manager, Token)).Refusal);
        Assert.Null((await Support.Practice.Sign(post)).Refusal);
    }
}
