using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Redis;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Store.Support;

/// <summary>Opens a store from the one word that a child process can be given.</summary>
internal static class Stores
{
    private const string SqliteWord = "sqlite:";

    public static string Sqlite(string folder) => SqliteWord + folder;

    public static IStore Open(string store) => store.StartsWith(SqliteWord, StringComparison.Ordinal)
        ? OpenSqlite(store[SqliteWord.Length..])
        : OpenRedis(store);

    public static SqliteStore OpenSqlite(string folder, long? maximumBytes = null) =>
        SqliteStore.Open(new() { Folder = folder, MaximumBytes = maximumBytes }, TimeProvider.System, NullLogger<SqliteStore>.Instance);

    public static RedisStore OpenRedis(string connectionString, string prefix = "scheduler:") =>
        RedisStore.Connect(new() { ConnectionString = connectionString, KeyPrefix = prefix }, NullLogger<RedisStore>.Instance);
}
