using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Scheduler.Store;
using Scheduler.Store.Epoch;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Sqlite;

public sealed class BackupTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 7, 8, 0, 0, TimeSpan.Zero));
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(_folder.Path, "data");

    private string Elsewhere => Path.Combine(_folder.Path, "elsewhere");

    private string File1 => Path.Combine(_folder.Path, "copie.backup");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_taken_while_the_product_writes_restores_elsewhere_with_everything_that_was_answered()
    {
        using var store = Open(Data);
        await Live(store);
        await store.Write([new StoreOperation.Put("a/k", "v"u8.ToArray()), new StoreOperation.Add("a/r", "m", 7), new StoreOperation.Append("a/l", "e1", "x"u8.ToArray())], Token);
        var writing = Task.Run(async () => { for (var i = 0; i < 300; i++) { await store.Write([new StoreOperation.Put($"a/busy/{i}", "b"u8.ToArray())], Token); } }, Token);
        var facts = SqliteBackup.Take(Data, File1);
        await writing;
        Assert.Equal(_clock.GetUtcNow(), facts.LastProofOfLife);

        _clock.Advance(TimeSpan.FromHours(5));
        await SqliteBackup.Restore(File1, Elsewhere, _clock, Token);
        using var restored = Open(Elsewhere);
        Assert.Equal("v", Encoding.UTF8.GetString((await restored.Read("a/k", Token))!.Value.Value.Span));
        Assert.Equal([new Scored("m", 7)], await restored.Range("a/r", 0, 10, cancellationToken: Token));
        Assert.Single(await restored.Log("a/l", 0, cancellationToken: Token));
        var epoch = await new EpochBook(restored, _clock).Open(Token);
        Assert.Equal(new LostTime(facts.LastProofOfLife!.Value, _clock.GetUtcNow()), epoch.Lost);
        Assert.Null((await new EpochBook(store, _clock).Open(Token)).Lost);
    }

    [Fact]
    public async Task Restored_twice_it_forgets_neither_of_the_times_that_were_lost()
    {
        using (var store = Open(Data)) { await Live(store); }
        var from = _clock.GetUtcNow();
        SqliteBackup.Take(Data, File1);
        _clock.Advance(TimeSpan.FromHours(1));
        await SqliteBackup.Restore(File1, Elsewhere, _clock, Token);
        using (var store = Open(Elsewhere)) { await Live(store); }
        SqliteBackup.Take(Elsewhere, File1 + "2");
        _clock.Advance(TimeSpan.FromHours(1));
        await SqliteBackup.Restore(File1 + "2", Path.Combine(_folder.Path, "third"), _clock, Token);
        using var third = Open(Path.Combine(_folder.Path, "third"));
        Assert.Equal(new LostTime(from, _clock.GetUtcNow()), (await new EpochBook(third, _clock).Open(Token)).Lost);
    }

    [Fact]
    public async Task Nothing_is_overwritten_and_nothing_that_is_damaged_is_put_back()
    {
        Assert.Equal("BACKUP_NO_STORE", Assert.Throws<BackupException>(() => SqliteBackup.Take(Data, File1)).Code);
        using (Open(Data)) { }
        SqliteBackup.Take(Data, File1);
        Assert.Equal("BACKUP_FILE_EXISTS", Assert.Throws<BackupException>(() => SqliteBackup.Take(Data, File1)).Code);
        Assert.Equal("BACKUP_NOT_WRITTEN", Assert.Throws<BackupException>(() => SqliteBackup.Take(Data, Path.Combine(_folder.Path, "nulle", "part"))).Code);
        Assert.Equal("RESTORE_FOLDER_NOT_EMPTY", (await Refused(File1, Data)).Code);
        Assert.Equal("RESTORE_NO_FILE", (await Refused(File1 + "x", Elsewhere)).Code);

        var bytes = await File.ReadAllBytesAsync(File1, Token);
        await File.WriteAllBytesAsync(File1, bytes.AsMemory(0, bytes.Length / 2).ToArray(), Token);
        Assert.Equal("RESTORE_DAMAGED", (await Refused(File1, Elsewhere)).Code);
        await File.WriteAllTextAsync(File1, "Ceci n’est pas une base.", Token);
        Assert.Equal("RESTORE_DAMAGED", (await Refused(File1, Elsewhere)).Code);
        Assert.False(File.Exists(Path.Combine(Elsewhere, SqliteStoreOptions.FileName)));
    }

    [Fact]
    public void A_backup_is_read_by_its_owner_only()
    {
        using (Open(Data)) { }
        SqliteBackup.Take(Data, File1);
        if (OperatingSystem.IsWindows()) { return; }
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(File1));
    }

    private async Task<BackupException> Refused(string file, string folder) => await Assert.ThrowsAsync<BackupException>(() => SqliteBackup.Restore(file, folder, _clock, Token));

    private async Task Live(SqliteStore store) => await new EpochBook(store, _clock).Open(Token);

    private SqliteStore Open(string folder) => SqliteStore.Open(new() { Folder = folder }, _clock, NullLogger<SqliteStore>.Instance);
}
