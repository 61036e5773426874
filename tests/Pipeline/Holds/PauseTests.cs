using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Holds;

public sealed class PauseTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task A_pause_of_the_surgeon_stops_what_is_due_and_nothing_fires_on_resuming()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Retenue par la pause.", In(2)));
        var hold = World.Grains.Hold(practice.Owner.ToString());
        Assert.Null((await hold.Place(Support.Practice.Pause("incident", Role.Surgeon, Support.Practice.Surgeon), Token)).Refusal);
        await practice.UntilState(post, PublicationState.Held);
        Assert.Null((await hold.Lift("", Role.Surgeon, Support.Practice.Surgeon, Token)).Refusal);
        await World.Pass(TimeSpan.FromMinutes(30));
        Assert.DoesNotContain(World.Networks[Network.Bluesky].Sent, s => s.Text == "Retenue par la pause.");
        var moved = await World.Grains.Channel(practice.Channel()).Move((await post.Read(Token))!.Plan[0].Publication, In(5), Support.Practice.Manager, Token);
        Assert.Null(moved.Refusal);
        await practice.UntilState(post, PublicationState.Published);
    }

    [Fact]
    public async Task A_pause_placed_during_an_upload_stops_the_public_call()
    {
        var practice = await Practice(null, Network.Instagram);
        var network = World.Networks[Network.Instagram];
        var uploaded = new TaskCompletionSource();
        network.Upload = uploaded.Task;
        var content = practice.Content("Image en route.", In(1), Network.Instagram);
        var post = await practice.Signed(content with { Variants = [content.Variants[0] with { Media = [await practice.Picture()] }] });
        await World.Until(() => Task.FromResult(network.Uploading.Task.IsCompleted), "uploading");
        await World.Grains.Hold(practice.Owner.Agency).Place(Support.Practice.Pause("alerte", Role.Owner, Support.Practice.Manager), Token);
        uploaded.SetResult();
        await practice.UntilState(post, PublicationState.Held, Network.Instagram);
        Assert.DoesNotContain(network.Sent, s => s.Text == "Image en route.");
    }

    [Fact]
    public async Task An_agency_never_lifts_a_surgeons_stop()
    {
        var practice = await Practice();
        var hold = World.Grains.Hold(practice.Owner.ToString());
        await hold.Place(Support.Practice.Pause("je vérifie", Role.Surgeon, Support.Practice.Surgeon), Token);
        Assert.Equal("hold.surgeons-own", (await hold.Lift("", Role.Owner, Support.Practice.Manager, Token)).Refusal!.Code);
        await hold.Place(Support.Practice.Pause("autre raison", Role.Owner, Support.Practice.Manager), Token);
        Assert.Equal("hold.surgeons-own", (await hold.Lift("", Role.Owner, Support.Practice.Manager, Token)).Refusal!.Code);
        Assert.Null((await hold.Lift("", Role.Surgeon, Support.Practice.Surgeon, Token)).Refusal);
    }
}
