using Microsoft.Data.Sqlite;

namespace Scheduler.Store.Sqlite;

/// <summary>Says what SQLite answered without its message, which may quote paths and values.</summary>
internal static class SqliteFailure
{
    public static StoreException AsStoreException(this Exception failure, string what) =>
        new($"{what}: {Reason(failure)}.");

    public static string Reason(Exception failure) => failure is SqliteException sqlite
        ? $"{Meaning(sqlite.SqliteErrorCode)} (SQLite {sqlite.SqliteErrorCode}/{sqlite.SqliteExtendedErrorCode})"
        : failure.GetType().Name;

    private static string Meaning(int code) => code switch
    {
        5 or 6 => "the file is locked",
        8 => "the file cannot be written",
        10 => "the disk did not answer as it must",
        11 or 26 => "the file is damaged",
        13 => "the disk is full",
        14 => "the file cannot be opened",
        18 => "the value is too big",
        _ => "the file did not answer as it must",
    };
}
