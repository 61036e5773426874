using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Tests.Store.Support;
using StackExchange.Redis;

namespace Scheduler.Tests.Store.Redis;

public sealed class RedisServerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("--appendonly", "no", "appendonly yes")]
    [InlineData("--appendfsync", "everysec", "appendfsync always")]
    [InlineData("--maxmemory-policy", "allkeys-lru", "maxmemory-policy noeviction")]
    public async Task A_server_that_may_forget_is_refused_unless_a_test_allows_it(string setting, string value, string demanded)
    {
        await using var redis = await RedisProcess.Start(setting, value);

        var refused = Assert.Throws<RedisRefusedException>(() => Stores.OpenRedis(redis.ConnectionString));
        using var allowed = RedisStore.Connect(new() { ConnectionString = redis.ConnectionString, AllowForgetting = true }, NullLogger<RedisStore>.Instance);

        Assert.Equal("REDIS_MAY_FORGET", refused.Code);
        Assert.EndsWith($" {demanded}.", refused.English, StringComparison.Ordinal);
        Assert.Contains(demanded, refused.French, StringComparison.Ordinal);
        Assert.Null(await allowed.Read("a", Token));
    }

    [Fact]
    public async Task A_sharded_server_is_refused()
    {
        await using var redis = await RedisProcess.Start("--cluster-enabled", "yes");

        Assert.Equal("REDIS_IS_SHARDED", Assert.Throws<RedisRefusedException>(() => Stores.OpenRedis(redis.ConnectionString)).Code);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named_without_its_password()
    {
        var refused = Assert.Throws<RedisRefusedException>(() => Stores.OpenRedis("127.0.0.1:1,password=secret,connectTimeout=500,connectRetry=1"));

        Assert.Equal("REDIS_UNREACHABLE", refused.Code);
        Assert.Contains("127.0.0.1:1", refused.French, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_a_newer_version_is_refused()
    {
        await using var redis = await RedisProcess.Start();
        Stores.OpenRedis(redis.ConnectionString).Dispose();
        using (var client = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString))
        {
            await client.GetDatabase().StringSetAsync("scheduler:format", 2);
        }

        Assert.Equal("REDIS_NEWER_FORMAT", Assert.Throws<RedisRefusedException>(() => Stores.OpenRedis(redis.ConnectionString)).Code);
    }

    [Fact]
    public async Task A_server_out_of_memory_never_keeps_the_end_of_a_batch_without_its_beginning()
    {
        await using var redis = await RedisProcess.Start("--maxmemory", "4mb");
        using var store = Stores.OpenRedis(redis.ConnectionString);
        await store.Write([new StoreOperation.Add("due", "channel", 1)], Token);

        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            for (var i = 0; ; i++)
            {
                await store.Write([new StoreOperation.Put($"outcome/{i}", new byte[100_000])], Token);
            }
        });
        await Assert.ThrowsAsync<StoreException>(async () =>
            await store.Write([new StoreOperation.Put("outcome", new byte[100_000]), new StoreOperation.Remove("due", "channel")], Token));

        Assert.Contains("OOM", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
        Assert.Single(await store.Range("due", 0, 9, cancellationToken: Token));
        Assert.Null(await store.Read("outcome", Token));
    }

    [Fact]
    public async Task A_lost_server_is_a_failure_at_once_and_the_store_works_again_when_it_is_back()
    {
        await using var redis = await RedisProcess.Start();
        using var store = Stores.OpenRedis(redis.ConnectionString);
        await store.Write([new StoreOperation.Put("a", new byte[] { 7 })], Token);

        await redis.Kill();
        await Assert.ThrowsAsync<StoreException>(async () => await store.Write([new StoreOperation.Put("b", new byte[1])], Token));
        await redis.StartAgain();
        await Wait.Until("the store found its server again", () => Reads(store), Token);

        Assert.Null(await store.Read("b", Token));
    }

    [Fact]
    public async Task Two_prefixes_on_one_server_do_not_see_each_other()
    {
        await using var redis = await RedisProcess.Start();
        using var one = Stores.OpenRedis(redis.ConnectionString, "one:");
        using var two = Stores.OpenRedis(redis.ConnectionString, "two:");

        await one.Write([new StoreOperation.Put("a", new byte[1])], Token);

        Assert.Null(await two.Read("a", Token));
        Assert.NotNull(await one.Read("a", Token));
    }

    private static async Task<bool> Reads(RedisStore store)
    {
        try
        {
            return (await store.Read("a", Token)) is { Value.Span: [7] };
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
