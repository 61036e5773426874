using Microsoft.Data.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Kill;

public sealed class SqliteKill
{
    private const int Rounds = 8;

    [Fact]
    public async Task A_process_killed_while_it_writes_loses_nothing_that_was_acknowledged()
    {
        var token = TestContext.Current.CancellationToken;
        var seed = Seed.Fresh();
        using var folder = new TemporaryFolder();
        var acknowledged = new List<IReadOnlyList<int>>();
        for (var round = 0; round < Rounds; round++)
        {
            await using (var writer = RunningWriter.Start(Stores.Sqlite(folder.Path), $"{round}"))
            {
                await writer.Acknowledged(seed.Random.Next(1, 1_500), token);
                await writer.Kill();
                acknowledged.Add(writer.Last);
            }

            using var store = Stores.OpenSqlite(folder.Path);
            await Aftermath.Check(store, $"{round}", acknowledged[round], seed.Name, token);
            Assert.Equal("ok", Integrity(folder));
        }
    }

    private static string Integrity(TemporaryFolder folder)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("scheduler.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
