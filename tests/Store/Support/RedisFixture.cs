[assembly: AssemblyFixture(typeof(Scheduler.Tests.Store.Support.RedisFixture))]

namespace Scheduler.Tests.Store.Support;

/// <summary>One redis-server for every test that does not end it.</summary>
public sealed class RedisFixture : IAsyncLifetime
{
    private RedisProcess? _redis;

    public string ConnectionString => _redis!.ConnectionString;

    public async ValueTask InitializeAsync() => _redis = await RedisProcess.Start();

    public async ValueTask DisposeAsync()
    {
        if (_redis is not null)
        {
            await _redis.DisposeAsync();
        }
    }
}
