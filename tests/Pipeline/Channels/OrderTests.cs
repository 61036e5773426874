using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Contracts.Publishing;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Channels;

public sealed class OrderTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task What_is_put_first_takes_the_first_slot_and_its_signature_stays()
    {
        var (practice, first, second, soon, later) = await Two();
        var answer = await Channel(practice).ToFront(await Key(second), Support.Practice.Manager, Token);

        Assert.Equal((soon, Placing.Moved), (answer.Value!.Due, answer.Value.Placed));
        Assert.Equal([(await Key(second), soon), (await Key(first), later)], (await Channel(practice).Read(Token))!.Queue.Select(e => (e.Publication, e.Due)));
        Assert.Equal(PostState.Signed, (await second.Read(Token))!.State);
        Assert.Equal("publication.moved", (await practice.Events(second))[^1]);
        Assert.Equal("publication.replanned", (await practice.Events(first))[^1]);
    }

    [Fact]
    public async Task Two_that_are_swapped_leave_at_each_others_hour()
    {
        var (practice, first, second, soon, _) = await Two();
        Assert.Null((await Channel(practice).Swap(await Key(first), await Key(second), Support.Practice.Manager, Token)).Refusal);

        await World.Pass(soon.AddMinutes(1) - World.Clock.GetUtcNow());
        await practice.UntilState(second, PublicationState.Published);
        Assert.Equal(PublicationState.Planned, (await practice.Line(first))!.State);
    }

    [Fact]
    public async Task When_one_is_withdrawn_or_moved_away_the_next_takes_its_slot()
    {
        var (practice, first, second, soon, later) = await Two();
        Assert.Null((await Channel(practice).Move(await Key(first), later.AddHours(3), Support.Practice.Manager, Token)).Refusal);
        Assert.Equal([(await Key(second), soon), (await Key(first), later.AddHours(3))], (await Channel(practice).Read(Token))!.Queue.Select(e => (e.Publication, e.Due)));

        var third = await practice.Signed(practice.Content("La troisième."));
        Assert.Equal(later, (await third.Read(Token))!.Plan[0].At);
        Assert.Null((await second.Cancel("plus d’actualité", Support.Practice.Manager, Token)).Refusal);
        Assert.Equal([soon, later.AddHours(3)], (await Channel(practice).Read(Token))!.Queue.Select(e => e.Due));
    }

    [Fact]
    public async Task The_queue_says_why_each_leaves_when_it_does()
    {
        var practice = await Practice();
        var chosen = await practice.Signed(practice.Content("À mon heure.", In(30)));
        var pushed = await practice.Signed(practice.Content("Trop près.", In(60)));
        var slot = await practice.Signed(practice.Content("Au créneau."));
        (string, Placing)[] expected = [(await Key(chosen), Placing.Chosen), (await Key(pushed), Placing.Cadence), (await Key(slot), Placing.Slot)];

        Assert.Equal(expected, (await Channel(practice).Read(Token))!.Queue.Select(e => (e.Publication, e.Placed)));
    }

    /// <summary>Two posts at the next two slots, whichever they are by now: the clock of the class goes on from test to test.</summary>
    private async Task<(Practice Practice, IPostGrain First, IPostGrain Second, DateTimeOffset Soon, DateTimeOffset Later)> Two()
    {
        var practice = await Practice();
        var (first, second) = (await practice.Signed(practice.Content("La première.")), await practice.Signed(practice.Content("La seconde.")));
        return (practice, first, second, await Hour(first), await Hour(second));
    }

    private static async Task<DateTimeOffset> Hour(IPostGrain post) => (await post.Read(Token))!.Plan[0].At;

    private IChannelGrain Channel(Practice practice) => World.Grains.Channel(practice.Channel());

    private static async Task<string> Key(IPostGrain post) => (await post.Read(Token))!.Plan[0].Publication;
}
