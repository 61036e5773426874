using System.Text;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Tests.Store.Support;
using StackExchange.Redis;

namespace Scheduler.Tests.Store.Redis;

public sealed class RedisLogTests(RedisFixture redis)
{
    private const string Prefix = "half-written-log:";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_whose_writer_died_before_the_claim_is_kept_once_it_was_read()
    {
        using var store = Stores.OpenRedis(redis.ConnectionString, Prefix);
        await LeaveHalf("read", "a", "from the dead");

        Assert.Equal(["from the dead"], await Contents(store, "read"));
        var again = await store.Write([new StoreOperation.Append("read", "a", "repeated"u8.ToArray())], Token);

        Assert.False(again[0].Applied);
        Assert.Equal(["from the dead"], await Contents(store, "read"));
    }

    [Fact]
    public async Task An_entry_that_was_never_read_gives_way_to_its_repetition_and_neither_is_there_twice()
    {
        using var store = Stores.OpenRedis(redis.ConnectionString, Prefix);
        await LeaveHalf("unread", "a", "from the dead");

        var again = await store.Write([new StoreOperation.Append("unread", "a", "repeated"u8.ToArray()), new StoreOperation.Append("unread", "b", "next"u8.ToArray())], Token);

        Assert.All(again, answer => Assert.True(answer.Applied));
        Assert.Equal(["repeated", "next"], await Contents(store, "unread"));
    }

    [Fact]
    public async Task A_page_full_of_repetitions_is_read_over()
    {
        using var store = Stores.OpenRedis(redis.ConnectionString, Prefix);
        await store.Write([new StoreOperation.Append("page", "a", "first"u8.ToArray())], Token);
        for (var i = 0; i < 5; i++)
        {
            await LeaveHalf("page", "a", "again");
        }

        await store.Write([new StoreOperation.Append("page", "b", "second"u8.ToArray())], Token);
        var first = await store.Log("page", 0, 1, Token);
        var second = await store.Log("page", first[0].Position, 1, Token);

        Assert.Equal(["first", "second"], first.Concat(second).Select(Content));
    }

    private async Task LeaveHalf(string log, string id, string value)
    {
        using var client = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        await client.GetDatabase().StreamAddAsync($"{Prefix}l:{log}", [new("s", 1), new("i", id), new("v", value)]);
    }

    private static async Task<string[]> Contents(RedisStore store, string log) => [.. (await store.Log(log, 0, cancellationToken: Token)).Select(Content)];

    private static string Content(LogEntry entry) => Encoding.UTF8.GetString(entry.Value.Span);
}
