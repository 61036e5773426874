using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Sqlite;

/// <summary>How the file is laid out, and how it is opened.</summary>
internal static class SqliteSchema
{
    /// <summary>Raised when an older version of the product could no longer read the file.</summary>
    public const long Format = 1;

    private const long ApplicationId = 0x53434844;
    private const int PageSize = 4096;

    private const string Tables = """
        CREATE TABLE entry (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL, version INTEGER NOT NULL);
        CREATE TABLE register (register TEXT NOT NULL, member TEXT NOT NULL, score INTEGER NOT NULL, PRIMARY KEY (register, member)) WITHOUT ROWID;
        CREATE INDEX register_by_score ON register (register, score, member);
        CREATE TABLE log (log TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (log, position)) WITHOUT ROWID;
        CREATE UNIQUE INDEX log_by_id ON log (log, id);
        CREATE TABLE opening (number INTEGER NOT NULL);
        INSERT INTO opening VALUES (0);
        """;

    /// <summary>Makes the tables where there are none, and answers the number of this opening.</summary>
    public static long Prepare(DataFolder folder, SqliteStoreOptions options)
    {
        try
        {
            using var connection = OpenWriter(folder, options);
            Refuse(connection, folder.Path);
            Execute(connection, "BEGIN IMMEDIATE");
            if (Number(connection, "PRAGMA user_version") == 0)
            {
                Execute(connection, Tables);
                Execute(connection, Invariant($"PRAGMA application_id = {ApplicationId}"));
                Execute(connection, Invariant($"PRAGMA user_version = {Format}"));
            }

            var opening = Number(connection, "UPDATE opening SET number = number + 1 RETURNING number");
            Execute(connection, "COMMIT");
            return opening;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 11 or 26)
        {
            throw DataFolderException.NotAStore(folder.Path);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is 8 or 10 or 13 or 14)
        {
            throw DataFolderException.NotWritable(folder.Path);
        }
    }

    public static SqliteConnection OpenWriter(DataFolder folder, SqliteStoreOptions options)
    {
        var connection = Open(folder, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA journal_size_limit = 67108864");
            if (options.MaximumBytes is { } bytes)
            {
                Execute(connection, Invariant($"PRAGMA max_page_count = {bytes / PageSize}"));
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static SqliteConnection OpenReader(DataFolder folder)
    {
        var connection = Open(folder, SqliteOpenMode.ReadWrite);
        Execute(connection, "PRAGMA query_only = ON");
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static SqliteConnection Open(DataFolder folder, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = folder.File,
            Mode = mode,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>Throws when the file is not of this product, or of a newer version.</summary>
    public static void Refuse(SqliteConnection connection, string folder)
    {
        var application = Number(connection, "PRAGMA application_id");
        var format = Number(connection, "PRAGMA user_version");
        if (application != ApplicationId && (format != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") > 0))
        {
            throw DataFolderException.NotAStore(folder);
        }

        if (format > Format)
        {
            throw DataFolderException.NewerFormat(folder, format, Format);
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
