using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Sqlite;

/// <summary>The writing connection and its statements, used by one thread.</summary>
internal sealed class SqliteSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly VersionStamps _versions;
    private readonly SqliteStatement _begin, _commit, _put, _putIfAbsent, _putIfVersion, _delete, _add, _remove, _append;

    public SqliteSession(SqliteConnection connection, VersionStamps versions)
    {
        _connection = connection;
        _versions = versions;
        _begin = new(connection, "BEGIN IMMEDIATE");
        _commit = new(connection, "COMMIT");
        _put = new(connection,
            "INSERT INTO entry (key, value, version) VALUES ($k, $v, $n) ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version",
            "$k", "$v", "$n");
        _putIfAbsent = new(connection, "INSERT INTO entry (key, value, version) VALUES ($k, $v, $n) ON CONFLICT (key) DO NOTHING", "$k", "$v", "$n");
        _putIfVersion = new(connection, "UPDATE entry SET value = $v, version = $n WHERE key = $k AND version = $was", "$k", "$v", "$n", "$was");
        _delete = new(connection, "DELETE FROM entry WHERE key = $k", "$k");
        _add = new(connection,
            "INSERT INTO register (register, member, score) VALUES ($r, $m, $s) ON CONFLICT (register, member) DO UPDATE SET score = excluded.score",
            "$r", "$m", "$s");
        _remove = new(connection, "DELETE FROM register WHERE register = $r AND member = $m", "$r", "$m");
        _append = new(connection,
            "INSERT INTO log (log, position, id, value) SELECT $l, coalesce((SELECT max(position) FROM log WHERE log = $l), 0) + 1, $i, $v WHERE true ON CONFLICT (log, id) DO NOTHING",
            "$l", "$i", "$v");
    }

    public void Begin() => _begin.Execute();

    public void Commit() => _commit.Execute();

    public Written[] Apply(IReadOnlyList<StoreOperation> batch)
    {
        var answers = new Written[batch.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Apply(batch[i]);
        }

        return answers;
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _begin, _commit, _put, _putIfAbsent, _putIfVersion, _delete, _add, _remove, _append })
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private Written Apply(StoreOperation operation) => operation switch
    {
        StoreOperation.Put(var key, var value) => Stamped(_put, key, value),
        StoreOperation.PutIfAbsent(var key, var value) => Stamped(_putIfAbsent, key, value),
        StoreOperation.PutIfVersion(var key, var value, 0) => Stamped(_putIfAbsent, key, value),
        StoreOperation.PutIfVersion(var key, var value, var version) => Stamped(_putIfVersion, key, value, version),
        StoreOperation.Delete(var key) => Plain(_delete.Execute(key)),
        StoreOperation.Add(var register, var member, var score) => Plain(_add.Execute(register, member, score)),
        StoreOperation.Remove(var register, var member) => Plain(_remove.Execute(register, member)),
        StoreOperation.Append(var log, var id, var value) => Plain(_append.Execute(log, id, value.ToBlob())),
        _ => throw new InvalidOperationException("Names are checked before a batch is queued."),
    };

    private Written Stamped(SqliteStatement statement, string key, ReadOnlyMemory<byte> value)
    {
        var version = _versions.Next();
        return statement.Execute(key, value.ToBlob(), version) > 0 ? new(true, version) : default;
    }

    private Written Stamped(SqliteStatement statement, string key, ReadOnlyMemory<byte> value, long was)
    {
        var version = _versions.Next();
        return statement.Execute(key, value.ToBlob(), version, was) > 0 ? new(true, version) : default;
    }

    private static Written Plain(int changed) => new(changed > 0, 0);
}
