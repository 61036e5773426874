using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Kill;

public sealed class RedisStall
{
    private const int Batches = 40;
    private const int Steps = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_stands_still_is_a_failure_and_never_leaves_an_end_without_its_beginning()
    {
        await using var redis = await RedisProcess.Start();
        using var store = Stores.OpenRedis($"{redis.ConnectionString},asyncTimeout=1000");
        await redis.Freeze();
        // More than the sockets hold, so that some commands leave, some wait in the client, and all are answered for.
        var failed = await Task.WhenAll(Enumerable.Range(0, Batches).Select(batch => Task.Run(() => Fails(store, batch))));
        await redis.Thaw();
        using var after = Stores.OpenRedis(redis.ConnectionString);
        await Wait.Until("the server had done all that was sent", () => IsQuiet(after), Token);

        Assert.All(failed, Assert.True);
        for (var batch = 0; batch < Batches; batch++)
        {
            var present = await Present(after, batch);
            Assert.True(present.SkipWhile(there => there).All(there => !there), $"Batch {batch}: {string.Join(',', present)}");
        }
    }

    private static async Task<bool> Fails(RedisStore store, int batch)
    {
        try
        {
            await store.Write([.. Enumerable.Range(0, Steps).Select(step => new StoreOperation.Put($"{batch}/{step}", new byte[300_000]))], Token);
            return false;
        }
        catch (StoreException)
        {
            return true;
        }
    }

    private static async Task<bool> IsQuiet(RedisStore store)
    {
        var before = await Count(store);
        await store.Clock(Token);
        return before > 0 && await Count(store) == before;
    }

    private static async Task<int> Count(RedisStore store)
    {
        var count = 0;
        for (var batch = 0; batch < Batches; batch++)
        {
            count += (await Present(store, batch)).Count(there => there);
        }

        return count;
    }

    private static async Task<bool[]> Present(RedisStore store, int batch) =>
        [.. (await store.Read([.. Enumerable.Range(0, Steps).Select(step => $"{batch}/{step}")], Token)).Select(value => value is not null)];
}
