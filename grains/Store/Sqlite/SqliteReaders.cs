using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Sqlite;

/// <summary>Reading connections, kept with their prepared statements.</summary>
internal sealed class SqliteReaders(Func<SqliteReader> open, ILogger logger) : IDisposable
{
    private readonly ConcurrentBag<SqliteReader> _idle = [];
    private volatile bool _closed;

    public T Use<T>(Func<SqliteReader, T> read)
    {
        if (_closed)
        {
            throw new StoreException("The store is closed.");
        }

        SqliteReader? reader = null;
        try
        {
            reader = _idle.TryTake(out var idle) ? idle : open();
            var answer = read(reader);
            Return(reader);
            return answer;
        }
        catch (Exception failure)
        {
            reader?.Dispose();
            SqliteLog.ReadFailed(logger, SqliteFailure.Reason(failure));
            throw failure.AsStoreException("The read failed");
        }
    }

    public void Dispose()
    {
        _closed = true;
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private void Return(SqliteReader reader)
    {
        _idle.Add(reader);
        if (_closed)
        {
            Dispose();
        }
    }
}
