using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store.Epoch;

namespace Scheduler.Store.Sqlite;

/// <summary>A copy of the embedded store as one file: taken while the product runs, checked, and put back elsewhere with what it does not remember written into it.</summary>
public static class SqliteBackup
{
    /// <summary>Copies a data folder's store to a file that is not there yet, as it is at one instant, and checks the copy.</summary>
    /// <exception cref="BackupException">There is no store, the file is there already, or cannot be written.</exception>
    public static BackupFacts Take(string folder, string file)
    {
        var source = Path.Combine(Path.GetFullPath(folder), SqliteStoreOptions.FileName);
        if (!File.Exists(source)) { throw BackupException.NoStore(folder); }
        if (Path.Exists(file)) { throw BackupException.FileExists(file); }
        var unfinished = Path.GetFullPath(file) + ".part";
        try
        {
            Forget(unfinished);
            using (var connection = Open(source, SqliteOpenMode.ReadWrite))
            {
                using var copy = connection.CreateCommand();
                copy.CommandText = "VACUUM INTO $file";
                copy.Parameters.AddWithValue("$file", unfinished);
                copy.ExecuteNonQuery();
            }

            if (!OperatingSystem.IsWindows()) { File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite); }
            var facts = Check(unfinished, file);
            Sync(unfinished);
            File.Move(unfinished, file);
            return facts;
        }
        catch (Exception failed) when (failed is SqliteException or IOException or UnauthorizedAccessException)
        {
            Forget(unfinished);
            throw BackupException.NotWritten(file, failed.Message);
        }
    }

    /// <summary>Puts a backup into a folder that has no store yet. What was to leave since the backup may have left: the store says so to whoever starts on it.</summary>
    /// <exception cref="BackupException">The file is no backup or is damaged, or the folder holds a store.</exception>
    public static async Task<BackupFacts> Restore(string file, string folder, TimeProvider clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clock);
        if (!File.Exists(file)) { throw BackupException.NoBackup(file); }
        var facts = Check(file, file);
        using var held = DataFolder.Open(folder);
        if (File.Exists(held.File)) { throw BackupException.FolderInUse(held.Path); }
        var aside = Path.Combine(held.Path, "restoring");
        if (Directory.Exists(aside)) { Directory.Delete(aside, recursive: true); }
        try
        {
            Directory.CreateDirectory(aside);
            File.Copy(file, Path.Combine(aside, SqliteStoreOptions.FileName));
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(aside)) { Directory.Delete(aside, recursive: true); }
            throw BackupException.NotRestored(held.Path, failed.Message);
        }

        // Written before the file takes its place: a restored store never lacks it.
        using (var store = SqliteStore.Open(new() { Folder = aside }, clock, NullLogger<SqliteStore>.Instance))
        {
            var now = clock.GetUtcNow();
            await LostTimes.Keep(store, new(facts.LastProofOfLife ?? facts.TakenAt, now), cancellationToken);
        }

        var restored = Path.Combine(aside, SqliteStoreOptions.FileName);
        Sync(restored);
        File.Move(restored, held.File);
        Directory.Delete(aside, recursive: true);
        return facts;
    }

    private static BackupFacts Check(string path, string said)
    {
        try
        {
            using var connection = Open(path, SqliteOpenMode.ReadOnly);
            SqliteSchema.Refuse(connection, said);
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            if (command.ExecuteScalar() as string != "ok" || SqliteSchema.Number(connection, "PRAGMA user_version") == 0) { throw BackupException.Damaged(said); }
            command.CommandText = "SELECT max(score) FROM register WHERE register = 'store/lives'";
            return new(
                new FileInfo(path).Length, SqliteSchema.Number(connection, "SELECT count(*) FROM entry"), SqliteSchema.Number(connection, "SELECT count(*) FROM log"),
                command.ExecuteScalar() is long proof ? DateTimeOffset.FromUnixTimeMilliseconds(proof) : null, File.GetLastWriteTimeUtc(path));
        }
        catch (Exception broken) when (broken is SqliteException or DataFolderException { Code: "DATA_FOLDER_NOT_A_STORE" })
        {
            throw BackupException.Damaged(said);
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static void Forget(string unfinished)
    {
        if (File.Exists(unfinished)) { File.Delete(unfinished); }
    }

    private static void Sync(string file)
    {
        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }
}
