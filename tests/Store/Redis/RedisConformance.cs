using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Tests.Store.Conformance;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Redis;

public sealed class RedisConformance(RedisFixture redis) : StoreConformance
{
    private RedisStore? _store;

    protected override Task<IStore> Open()
    {
        var options = new RedisStoreOptions
        {
            ConnectionString = redis.ConnectionString,
            KeyPrefix = $"{Guid.CreateVersion7(TimeProvider.System.GetUtcNow())}:",
        };
        _store = RedisStore.Connect(options, NullLogger<RedisStore>.Instance);
        return Task.FromResult<IStore>(_store);
    }

    protected override Task Close()
    {
        _store?.Dispose();
        return Task.CompletedTask;
    }
}
