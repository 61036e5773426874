using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Keys;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Holds;

public sealed class WeakerPauseTests(World world) : PipelineTests(world)
{
    [Fact]
    public async Task A_manager_cannot_undo_the_owners_pause_by_placing_and_lifting_one_of_their_own()
    {
        var practice = await Practice();
        var hold = World.Grains.Hold(practice.Owner.ToString());
        var owner = Support.Practice.Manager with { Id = "owner" };
        await hold.Place(Support.Practice.Pause("alerte", Role.Owner, owner), Token);
        Assert.Equal(owner, (await hold.Place(Support.Practice.Pause("la mienne", Role.Manager, Support.Practice.Manager), Token)).Value!.By);
        Assert.Equal("hold.not-yours", (await hold.Lift("", Role.Manager, Support.Practice.Manager, Token)).Refusal?.Code);
        Assert.Null((await hold.Lift("", Role.Owner, owner, Token)).Refusal);
    }
}
