using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Conformance;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Sqlite;

public sealed class SqliteConformance : StoreConformance
{
    private readonly TemporaryFolder _folder = new();
    private SqliteStore? _store;

    protected override Task<IStore> Open()
    {
        _store = SqliteStore.Open(new() { Folder = _folder.Path }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        return Task.FromResult<IStore>(_store);
    }

    protected override Task Close()
    {
        _store?.Dispose();
        _folder.Dispose();
        return Task.CompletedTask;
    }
}
