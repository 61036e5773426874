using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Kill;

public sealed class RedisKill
{
    private const int Rounds = 5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_killed_while_it_writes_loses_nothing_that_was_acknowledged()
    {
        var seed = Seed.Fresh();
        await using var redis = await RedisProcess.Start();
        for (var round = 0; round < Rounds; round++)
        {
            await using var writer = RunningWriter.Start(redis.ConnectionString, $"{round}");
            await writer.Acknowledged(seed.Random.Next(1, 1_500), Token);
            await writer.Kill();

            using var store = Stores.OpenRedis(redis.ConnectionString);
            await Aftermath.Check(store, $"{round}", writer.Last, seed.Name, Token);
        }
    }

    [Fact]
    public async Task A_server_killed_while_it_writes_comes_back_with_all_that_it_acknowledged()
    {
        var seed = Seed.Fresh();
        await using var redis = await RedisProcess.Start();
        for (var round = 0; round < Rounds; round++)
        {
            await using var writer = RunningWriter.Start(redis.ConnectionString, $"{round}");
            await writer.Acknowledged(seed.Random.Next(1, 1_500), Token);
            await redis.Kill();
            // The server is back while the writer still waits: nothing of a broken batch may follow on a new connection.
            await redis.StartAgain();
            await writer.Ended();

            using var store = Stores.OpenRedis(redis.ConnectionString);
            await Aftermath.Check(store, $"{round}", writer.Last, seed.Name, Token);
        }
    }
}
