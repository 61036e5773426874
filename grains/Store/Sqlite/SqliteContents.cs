using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Sqlite;

/// <summary>Everything in the file, and what is taken over into it.</summary>
internal static class SqliteContents
{
    public static IEnumerable<Kept> Read(SqliteConnection connection)
    {
        foreach (var kept in Rows(connection, "SELECT key, value FROM entry ORDER BY key", row => new Kept.Value(row.GetString(0), row.GetFieldValue<byte[]>(1)))) { yield return kept; }
        foreach (var kept in Rows(connection, "SELECT register, member, score FROM register", row => new Kept.Member(row.GetString(0), row.GetString(1), row.GetInt64(2)))) { yield return kept; }
        foreach (var kept in Rows(connection, "SELECT log, position, id, value FROM log ORDER BY log, position", row => new Kept.Entry(row.GetString(0), row.GetInt64(1), row.GetString(2), row.GetFieldValue<byte[]>(3)))) { yield return kept; }
    }

    /// <summary>Log entries at their positions; everything else goes the ordinary way.</summary>
    public static void Append(SqliteConnection connection, IEnumerable<Kept.Entry> entries)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = "INSERT INTO log (log, position, id, value) VALUES ($l, $p, $i, $v) ON CONFLICT DO NOTHING";
        foreach (var entry in entries)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$l", entry.Log);
            insert.Parameters.AddWithValue("$p", entry.Position);
            insert.Parameters.AddWithValue("$i", entry.Id);
            insert.Parameters.AddWithValue("$v", entry.Bytes.ToArray());
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static IEnumerable<Kept> Rows(SqliteConnection connection, string sql, Func<SqliteDataReader, Kept> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        while (row.Read()) { yield return read(row); }
    }
}
