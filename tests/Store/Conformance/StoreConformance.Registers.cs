using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    [Fact]
    public async Task A_register_is_sorted_by_score_and_then_by_the_bytes_of_the_member()
    {
        string[] members = ["b", "a", "é", "Z", "aa", "🦴", "ﬀ"];
        await Write([.. members.Select(m => new Add("r", m, 7)), new Add("r", "late", 8), new Add("r", "early", -3)]);

        var range = await Store.Range("r", long.MinValue, long.MaxValue, cancellationToken: Token);

        Assert.Equal(["early", "Z", "a", "aa", "b", "é", "ﬀ", "🦴", "late"], range.Select(s => s.Member));
        Assert.Equal([-3L, 7, 7, 7, 7, 7, 7, 7, 8], range.Select(s => s.Score));
    }

    [Fact]
    public async Task A_range_includes_both_ends_and_takes_the_lowest()
    {
        await Write([.. Enumerable.Range(1, 9).Select(i => new Add("r", $"m{i}", i))]);

        Assert.Equal(["m3", "m4", "m5"], (await Store.Range("r", 3, 5, cancellationToken: Token)).Select(s => s.Member));
        Assert.Equal(["m3", "m4"], (await Store.Range("r", 3, 9, take: 2, Token)).Select(s => s.Member));
        Assert.Empty(await Store.Range("r", 5, 3, cancellationToken: Token));
        Assert.Empty(await Store.Range("r", 1, 9, take: 0, Token));
        Assert.Empty(await Store.Range("nobody", 1, 9, cancellationToken: Token));
    }

    [Fact]
    public async Task A_member_has_one_score_the_last()
    {
        await Write(new Add("r", "m", 5), new Add("r", "m", 9), new Add("r", "m", 9));

        Assert.Equal(new Scored("m", 9), Assert.Single(await Store.Range("r", 0, 100, cancellationToken: Token)));
    }

    [Fact]
    public async Task Scores_are_exact_to_their_limits_and_refused_beyond()
    {
        const long limit = 1L << 53;
        await Write(new Add("r", "most", limit), new Add("r", "nearly", limit - 1), new Add("r", "least", -limit));

        Assert.Equal([-limit, limit - 1, limit], (await Store.Range("r", -limit, limit, cancellationToken: Token)).Select(s => s.Score));
        Assert.Equal("nearly", Assert.Single(await Store.Range("r", limit - 1, limit - 1, cancellationToken: Token)).Member);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Write(new Add("r", "beyond", limit + 1)));
    }

    [Fact]
    public async Task Keys_registers_logs_and_leases_of_one_name_are_four_things()
    {
        await Write(new Put("x", Bytes("v")), new Add("x", "m", 1), new Append("x", "id", Bytes("e")));
        Assert.True(await Store.Lease("x", "me", TimeSpan.FromMinutes(1), Token));
        await Write(new Delete("x"));

        Assert.Single(await Store.Range("x", 0, 9, cancellationToken: Token));
        Assert.Single(await Store.Log("x", 0, cancellationToken: Token));
        Assert.False(await Store.Lease("x", "you", TimeSpan.FromMinutes(1), Token));
    }
}
