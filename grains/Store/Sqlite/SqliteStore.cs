using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Sqlite;

/// <summary>The embedded store: one SQLite file, one writer that commits what waits together, readers beside it.</summary>
public sealed class SqliteStore : IMovableStore, IDisposable
{
    private readonly DataFolder _folder;
    private readonly TimeProvider _clock;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private readonly SqliteLeases _leases;

    private SqliteStore(DataFolder folder, SqliteStoreOptions options, TimeProvider clock, ILogger logger)
    {
        var opening = SqliteSchema.Prepare(folder, options);
        var versions = new VersionStamps(opening);
        _folder = folder;
        _clock = clock;
        _leases = new SqliteLeases(clock);
        _readers = new SqliteReaders(() => new(SqliteSchema.OpenReader(folder)), logger);
        _writer = new SqliteWriter(() => new(SqliteSchema.OpenWriter(folder, options), versions), options.MaximumGroup, logger);
        SqliteLog.Opened(logger, opening);
    }

    /// <summary>Opens the data folder, and holds it until the store is disposed.</summary>
    /// <exception cref="DataFolderException">The folder is in use, cannot be written, or is not of this version.</exception>
    public static SqliteStore Open(SqliteStoreOptions options, TimeProvider clock, ILogger<SqliteStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = DataFolder.Open(options.Folder);
        try
        {
            return new SqliteStore(folder, options, clock, logger);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoreNames.Check(key);
        return ValueTask.FromResult(_readers.Use(reader => reader.Read(key)));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            StoreNames.Check(key);
        }

        return ValueTask.FromResult<IReadOnlyList<StoredValue?>>(_readers.Use(reader => keys.Select(reader.Read).ToArray()));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(batch);
        StoreNames.Check(batch);
        return batch.Count == 0 ? ValueTask.FromResult<IReadOnlyList<Written>>([]) : _writer.Write(batch, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take = int.MaxValue, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoreNames.Check(register);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return ValueTask.FromResult<IReadOnlyList<Scored>>(_readers.Use(reader => reader.Range(register, from, to, take)));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take = int.MaxValue, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoreNames.Check(log);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return ValueTask.FromResult<IReadOnlyList<LogEntry>>(_readers.Use(reader => reader.Log(log, after, take)));
    }

    /// <inheritdoc/>
    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoreNames.Check(name);
        StoreNames.Check(holder);
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.FromMilliseconds(1));
        return ValueTask.FromResult(_leases.Take(name, holder, duration));
    }

    /// <inheritdoc/>
    public ValueTask Release(string name, string holder, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        StoreNames.Check(name);
        StoreNames.Check(holder);
        _leases.Release(name, holder);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken = default) => ValueTask.FromResult(_clock.GetUtcNow());

    /// <inheritdoc/>
    public async IAsyncEnumerable<Kept> Everything([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = SqliteSchema.OpenReader(_folder);
        foreach (var kept in SqliteContents.Read(connection))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return kept;
        }

        await Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask TakeOver(IReadOnlyList<Kept> things, CancellationToken cancellationToken)
    {
        await Write(KeptThings.Operations(things), cancellationToken);
        using var connection = SqliteSchema.OpenWriter(_folder, new());
        SqliteContents.Append(connection, things.OfType<Kept.Entry>());
    }

    /// <summary>Commits what waits, and gives the folder back.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _readers.Dispose();
        _folder.Dispose();
    }
}
