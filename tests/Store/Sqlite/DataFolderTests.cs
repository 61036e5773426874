using Microsoft.Data.Sqlite;
using Scheduler.Store;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Kill;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Sqlite;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_process_on_the_folder_is_refused_and_the_first_goes_on()
    {
        using var store = Stores.OpenSqlite(_folder.Path);

        await using var second = RunningWriter.Start(Stores.Sqlite(_folder.Path), "second");
        await second.Ended();

        Assert.Equal(3, second.ExitCode);
        Assert.Equal("DATA_FOLDER_IN_USE", Assert.Single(second.Said));
        Assert.True((await store.Write([new StoreOperation.Put("a", new byte[1])], Token))[0].Applied);
    }

    [Fact]
    public async Task A_folder_in_use_by_another_process_is_refused_until_that_process_is_gone()
    {
        await using var first = RunningWriter.Start(Stores.Sqlite(_folder.Path), "first");
        await first.Acknowledged(1, Token);

        var refused = Assert.Throws<DataFolderException>(() => Stores.OpenSqlite(_folder.Path));
        Assert.Equal("DATA_FOLDER_IN_USE", refused.Code);
        Assert.Contains(_folder.Path, refused.French, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, refused.English, StringComparison.Ordinal);

        await first.Kill();
        Stores.OpenSqlite(_folder.Path).Dispose();
    }

    [Fact]
    public void A_folder_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        Stores.OpenSqlite(_folder.Path).Dispose();
        Execute("PRAGMA user_version = 2");

        Assert.Equal("DATA_FOLDER_NEWER_FORMAT", Assert.Throws<DataFolderException>(() => Stores.OpenSqlite(_folder.Path)).Code);
        Assert.Equal(2L, Execute("PRAGMA user_version"));
    }

    [Fact]
    public async Task A_file_that_is_not_a_store_is_refused_and_left_as_it_is()
    {
        var file = _folder.File(SqliteStoreOptions.FileName);
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("Not a database. ", 500)), Token);
        var before = await File.ReadAllBytesAsync(file, Token);

        Assert.Equal("DATA_FOLDER_NOT_A_STORE", Assert.Throws<DataFolderException>(() => Stores.OpenSqlite(_folder.Path)).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(file, Token));
    }

    [Fact]
    public void A_database_of_another_product_is_refused()
    {
        Execute("CREATE TABLE theirs (x)");

        Assert.Equal("DATA_FOLDER_NOT_A_STORE", Assert.Throws<DataFolderException>(() => Stores.OpenSqlite(_folder.Path)).Code);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused()
    {
        var file = _folder.File("a-file");
        await File.WriteAllTextAsync(file, "", Token);

        foreach (var folder in (string[])[file, Path.Combine(file, "below"), "/proc/scheduler"])
        {
            Assert.Equal("DATA_FOLDER_NOT_WRITABLE", Assert.Throws<DataFolderException>(() => Stores.OpenSqlite(folder)).Code);
        }
    }

    [Fact]
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    public void A_new_folder_is_its_owners_alone()
    {
        var folder = _folder.File("new");

        Stores.OpenSqlite(folder).Dispose();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public async Task What_is_stored_is_there_at_the_next_opening_and_versions_go_on()
    {
        long version;
        using (var store = Stores.OpenSqlite(_folder.Path))
        {
            version = (await store.Write([new StoreOperation.Put("a", new byte[] { 7 })], Token))[0].Version;
        }

        using var again = Stores.OpenSqlite(_folder.Path);
        Assert.Equal(version, (await again.Read("a", Token))!.Value.Version);
        Assert.True((await again.Write([new StoreOperation.Put("a", new byte[] { 8 })], Token))[0].Version > version);
    }

    [Fact]
    public async Task A_full_disk_is_said_and_what_was_written_before_is_kept()
    {
        using var store = Stores.OpenSqlite(_folder.Path, maximumBytes: 1 << 20);
        await store.Write([new StoreOperation.Put("kept", new byte[100_000])], Token);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Write([new StoreOperation.Put("first", new byte[1]), new StoreOperation.Put("big", new byte[2 << 20])], Token));

        Assert.Contains("the disk is full", failure.Message, StringComparison.Ordinal);
        Assert.Null(failure.InnerException);
        Assert.Null(await store.Read("first", Token));
        Assert.NotNull(await store.Read("kept", Token));
        Assert.True((await store.Write([new StoreOperation.Delete("kept"), new StoreOperation.Put("small", new byte[50_000])], Token))[1].Applied);
    }

    [Fact]
    public async Task A_closed_store_answers_nobody()
    {
        var store = Stores.OpenSqlite(_folder.Path);
        store.Dispose();

        await Assert.ThrowsAsync<StoreException>(async () => await store.Write([new StoreOperation.Delete("a")], Token));
        await Assert.ThrowsAsync<StoreException>(async () => await store.Read("a", Token));
    }

    private object? Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File(SqliteStoreOptions.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
