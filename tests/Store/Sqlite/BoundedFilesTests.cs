using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Store;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Sqlite;

public sealed class BoundedFilesTests
{
    private const int Writers = 128;
    private const int WritesEach = 800;
    private const long Megabyte = 1 << 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Of the writes that a running product repeats for ever: proofs of life, grain states, boards, wakes that come and go.
    [Fact]
    public async Task A_hundred_thousand_writes_over_the_same_things_leave_the_files_as_small_as_the_things()
    {
        using var folder = new TemporaryFolder();
        using (var store = Open(folder))
        {
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Write(store, writer)));
            Assert.InRange(Size(folder, "-wal"), 0, 66 * Megabyte);
        }

        Assert.InRange(Size(folder, ""), 1, 4 * Megabyte);
        Assert.Equal(0, Size(folder, "-wal"));
        using var again = Open(folder);
        Assert.Equal(Writers, (await again.Range("timetable", long.MinValue, long.MaxValue, cancellationToken: Token)).Count);
    }

    private static async Task Write(SqliteStore store, int writer)
    {
        var state = new byte[2_000];
        for (var i = 0; i < WritesEach; i++)
        {
            await store.Write(
            [
                new StoreOperation.Put($"grain/{writer}", state), new StoreOperation.Add("lives", $"{writer}", i), new StoreOperation.Add("timetable", Wake(writer, i), i),
                new StoreOperation.Remove("timetable", Wake(writer, i - 1)),
            ], Token);
        }
    }

    private static string Wake(int writer, int number) => string.Create(CultureInfo.InvariantCulture, $"0|agence/s.{writer}/x/a|{number}");

    private static long Size(TemporaryFolder folder, string suffix) => new FileInfo(folder.File(SqliteStoreOptions.FileName + suffix)) is { Exists: true } file ? file.Length : 0;

    private static SqliteStore Open(TemporaryFolder folder) => SqliteStore.Open(new() { Folder = folder.Path }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
}
