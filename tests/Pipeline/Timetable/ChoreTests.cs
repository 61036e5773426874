using Scheduler.Contracts.Keys;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Timetable;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Timetable;

public sealed class ChoreTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task A_chore_is_done_once_a_fire_time_however_many_silos_ring()
    {
        var claims = World.Service<ChoreClaims>();
        for (var minute = 0; minute < 3; minute++)
        {
            var taken = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => claims.Take("essai", In(minute), Token).AsTask()));
            Assert.Single(taken, t => t);
        }
    }

    [Fact]
    public async Task Claims_of_chores_are_forgotten_after_a_day()
    {
        var claims = World.Service<ChoreClaims>();
        for (var hour = 0; hour < 30; hour++) { Assert.True(await claims.Take("oubli", In(60 * hour), Token)); }
        Assert.InRange((await World.Store.Range("chores/oubli", long.MinValue, long.MaxValue, cancellationToken: Token)).Count, 24, 26);
        Assert.True(await claims.Take("oubli", In(0), Token));
    }

    [Fact]
    public async Task The_sweep_gives_back_the_wakes_that_the_timetable_lost()
    {
        var practice = await Practice();
        var post = await practice.Signed(practice.Content("Réveil perdu.", In(5)));
        var due = (await post.Read(Token))!.Plan[0].At;
        await World.Service<ITimetable>().Done(new(TimetableKind.Channel, practice.Channel().ToString(), due), Token);
        Assert.Equal(1, await World.Service<ChannelSweep>().Sweep(Token));
        Assert.Equal(0, await World.Service<ChannelSweep>().Sweep(Token));
        await practice.UntilState(post, Contracts.Publishing.PublicationState.Published);
    }
}
