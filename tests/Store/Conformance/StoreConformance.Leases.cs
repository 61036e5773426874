using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task A_lease_has_one_holder_who_may_prolong_it()
    {
        Assert.True(await Store.Lease("shard", "one", Long, Token));
        Assert.True(await Store.Lease("shard", "one", Long, Token));
        Assert.False(await Store.Lease("shard", "two", Long, Token));
        Assert.True(await Store.Lease("other", "two", Long, Token));
    }

    [Fact]
    public async Task A_lease_given_back_is_free_and_nobody_gives_back_anothers()
    {
        await Store.Lease("shard", "one", Long, Token);
        await Store.Release("shard", "two", Token);
        Assert.False(await Store.Lease("shard", "two", Long, Token));

        await Store.Release("shard", "one", Token);
        await Store.Release("shard", "one", Token);
        Assert.True(await Store.Lease("shard", "two", Long, Token));
    }

    [Fact]
    public async Task A_lease_that_is_not_prolonged_ends_by_itself()
    {
        Assert.True(await Store.Lease("shard", "one", TimeSpan.FromMilliseconds(200), Token));

        await Wait.Until("the lease of another ended", async () => await Store.Lease("shard", "two", Long, Token), Token);

        Assert.False(await Store.Lease("shard", "one", Long, Token));
    }

    [Fact]
    public async Task A_prolonged_lease_outlives_its_first_term()
    {
        await Store.Lease("short", "one", TimeSpan.FromMilliseconds(200), Token);
        await Store.Lease("shard", "one", TimeSpan.FromMilliseconds(200), Token);
        Assert.True(await Store.Lease("shard", "one", Long, Token));

        await Wait.Until("a lease of the same term ended", async () => await Store.Lease("short", "two", Long, Token), Token);

        Assert.False(await Store.Lease("shard", "two", Long, Token));
    }

    [Fact]
    public async Task Of_many_who_want_a_lease_one_has_it()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 32).Select(i => Task.Run(async () => await Store.Lease("shard", $"silo{i}", Long, Token))));

        Assert.Single(asked, held => held);
    }

    [Fact]
    public async Task The_stores_clock_does_not_run_back()
    {
        var first = await Store.Clock(Token);
        var second = await Store.Clock(Token);

        Assert.Equal(TimeSpan.Zero, first.Offset);
        Assert.True(second >= first);
        Assert.InRange(first, TimeProvider.System.GetUtcNow().AddMinutes(-1), TimeProvider.System.GetUtcNow().AddMinutes(1));
    }
}
