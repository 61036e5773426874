using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Sqlite;

/// <summary>A reading connection and its statements, used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteStatement _read, _range, _log;

    public SqliteReader(SqliteConnection connection)
    {
        _connection = connection;
        _read = new(connection, "SELECT value, version FROM entry WHERE key = $k", "$k");
        _range = new(connection,
            "SELECT member, score FROM register WHERE register = $r AND score BETWEEN $from AND $to ORDER BY score, member LIMIT $take",
            "$r", "$from", "$to", "$take");
        _log = new(connection, "SELECT position, id, value FROM log WHERE log = $l AND position > $after ORDER BY position LIMIT $take", "$l", "$after", "$take");
    }

    public StoredValue? Read(string key)
    {
        using var row = _read.Query(key);
        return row.Read() ? new StoredValue(row.GetFieldValue<byte[]>(0), row.GetInt64(1)) : null;
    }

    public List<Scored> Range(string register, long from, long to, int take)
    {
        using var row = _range.Query(register, from, to, take);
        var found = new List<Scored>();
        while (row.Read())
        {
            found.Add(new(row.GetString(0), row.GetInt64(1)));
        }

        return found;
    }

    public List<LogEntry> Log(string log, long after, int take)
    {
        using var row = _log.Query(log, after, take);
        var found = new List<LogEntry>();
        while (row.Read())
        {
            found.Add(new(row.GetInt64(0), row.GetString(1), row.GetFieldValue<byte[]>(2)));
        }

        return found;
    }

    public void Dispose()
    {
        _read.Dispose();
        _range.Dispose();
        _log.Dispose();
        _connection.Dispose();
    }
}
