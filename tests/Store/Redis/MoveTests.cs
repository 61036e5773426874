using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Epoch;
using Scheduler.Store.Redis;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Redis;

/// <summary>From the embedded store to a real Redis, and back to another folder.</summary>
public sealed class MoveTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_goes_to_Redis_and_back_and_logs_keep_their_positions()
    {
        await using var redis = await RedisProcess.Start();
        using var folder = new TemporaryFolder();
        using var origin = Embedded(folder.File("origin"));
        await Fill(origin);
        using var cluster = Redis(redis);
        var before = await Everything(origin);
        var carried = await StoreMove.Carry(origin, cluster, Token);
        Assert.Equal(before, await Everything(cluster));
        Assert.Equal(before.Count, carried);
        Assert.Equal("STORE_MOVED", (await Assert.ThrowsAsync<MoveException>(() => new EpochBook(origin, TimeProvider.System).Open(Token))).Code);
        Assert.Equal("STORE_MOVED", (await Assert.ThrowsAsync<MoveException>(() => StoreMove.Carry(origin, cluster, Token))).Code);

        // Life goes on in the cluster: what is appended there comes after what came along.
        await cluster.Write([new StoreOperation.Append("a/audit", "later", "z"u8.ToArray()), new StoreOperation.Put("a/k/3", "other"u8.ToArray())], Token);
        using var home = Embedded(folder.File("home"));
        var there = await Everything(cluster);
        await StoreMove.Carry(cluster, home, Token);
        Assert.Equal(there, await Everything(home));
        Assert.Equal("later", (await home.Log("a/audit", 0, cancellationToken: Token))[^1].Id);
        Assert.True((await home.Write([new StoreOperation.Append("a/audit", "home", "h"u8.ToArray())], Token))[0].Applied);
        Assert.False((await home.Write([new StoreOperation.Append("a/audit", "later", "again"u8.ToArray())], Token))[0].Applied);
        Assert.Equal("home", (await home.Log("a/audit", 0, cancellationToken: Token))[^1].Id);
    }

    [Fact]
    public async Task A_move_that_broke_off_is_begun_again_and_ends_with_the_same()
    {
        await using var redis = await RedisProcess.Start();
        using var folder = new TemporaryFolder();
        using var origin = Embedded(folder.File("origin"));
        await Fill(origin);
        var some = new List<Kept>();
        await foreach (var thing in origin.Everything(Token)) { some.Add(thing); }
        using var half = Redis(redis);
        await half.TakeOver([.. some.Where((thing, i) => i % 2 == 0 && thing is not Kept.Entry)], Token);
        await half.TakeOver([.. some.OfType<Kept.Entry>().Where(e => e.Position <= 20)], Token);
        var before = await Everything(origin);
        await StoreMove.Carry(origin, half, Token);
        Assert.Equal(before, await Everything(half));
    }

    [Fact]
    public async Task A_store_on_which_a_process_is_at_work_is_not_moved()
    {
        using var folder = new TemporaryFolder();
        using var origin = Embedded(folder.File("origin"));
        using var other = Embedded(folder.File("other"));
        await new EpochBook(origin, TimeProvider.System).Open(Token);
        Assert.Equal("MOVE_RUNNING", (await Assert.ThrowsAsync<MoveException>(() => StoreMove.Carry(origin, other, Token))).Code);
    }

    [Fact]
    public async Task Nothing_is_mixed_into_a_store_that_is_somebody_elses()
    {
        await using var redis = await RedisProcess.Start();
        using var folder = new TemporaryFolder();
        using var origin = Embedded(folder.File("origin"));
        await Fill(origin);
        using var cluster = Redis(redis);
        await cluster.Write([new StoreOperation.Put("b/k", "theirs"u8.ToArray())], Token);
        Assert.Equal("MOVE_NOT_EMPTY", (await Assert.ThrowsAsync<MoveException>(() => StoreMove.Carry(origin, cluster, Token))).Code);
        Assert.Equal(["v b/k theirs"], await Everything(cluster));
    }

    private static async Task Fill(SqliteStore store)
    {
        var batch = new List<StoreOperation>();
        for (var i = 0; i < 1_200; i++)
        {
            batch.Add(new StoreOperation.Put($"a/k/{i}", Encoding.UTF8.GetBytes($"valeur {i} é")));
            batch.Add(new StoreOperation.Add($"a/r/{i % 7}", $"m{i}", i - 600));
            batch.Add(new StoreOperation.Append(i % 3 == 0 ? "a/audit" : $"a/trail/{i % 5}", $"e{i}", Encoding.UTF8.GetBytes($"entrée {i}")));
        }

        await store.Write(batch, Token);
    }

    private static async Task<IReadOnlyList<string>> Everything(IMovableStore store)
    {
        var found = new List<string>();
        await foreach (var thing in store.Everything(Token))
        {
            found.Add(thing switch
            {
                Kept.Value v => $"v {v.Key} {Encoding.UTF8.GetString(v.Bytes.Span)}",
                Kept.Member m => $"r {m.Register} {m.Name} {m.Score}",
                Kept.Entry e => $"l {e.Log} {e.Position} {e.Id} {Encoding.UTF8.GetString(e.Bytes.Span)}",
                _ => "?",
            });
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static SqliteStore Embedded(string folder) => SqliteStore.Open(new() { Folder = folder }, TimeProvider.System, NullLogger<SqliteStore>.Instance);

    private static RedisStore Redis(RedisProcess redis) => RedisStore.Connect(new() { ConnectionString = redis.ConnectionString, KeyPrefix = "scheduler:" }, NullLogger<RedisStore>.Instance);
}
