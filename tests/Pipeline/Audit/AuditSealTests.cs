using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Serialization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Audit;
using Scheduler.Pipeline.Audit;
using Scheduler.Store.Registers;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Pipeline.Audit;

public sealed class AuditSealTests : IDisposable
{
    private const string Agency = "atelier";

    private readonly string _folder = Directory.CreateTempSubdirectory("scheduler-seal-").FullName;
    private readonly Serializer _serializer = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_audit_that_nobody_touched_holds_and_what_is_new_is_sealed_once()
    {
        await With(async (log, seal, store) =>
        {
            Assert.Equal(0, await seal.Seal(Agency, Token));
            await Happen(log, store, 1, 3);
            Assert.Equal(1, await seal.Seal(Agency, Token));
            Assert.Equal(0, await seal.Seal(Agency, Token));
            await Happen(log, store, 4, 1_200);
            Assert.Equal(3, await seal.Seal(Agency, Token));
            Assert.Null(await seal.Verify(Agency, Token));
        });
    }

    [Fact]
    public async Task Two_silos_that_seal_at_once_make_one_chain()
    {
        await With(async (log, seal, store) =>
        {
            await Happen(log, store, 1, 700);
            await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => seal.Seal(Agency, Token), Token)));
            await seal.Seal(Agency, Token);
            Assert.Null(await seal.Verify(Agency, Token));
            Assert.Equal(0, await seal.Seal(Agency, Token));
        });
    }

    [Theory]
    [InlineData("UPDATE log SET value = zeroblob(length(value)) WHERE log = 'atelier/audit' AND id = 'atelier/2'", 1, SealFault.EntriesChanged)]
    [InlineData("UPDATE log SET id = 'atelier/other' WHERE log = 'atelier/audit' AND id = 'atelier/5'", 2, SealFault.EntriesChanged)]
    [InlineData("DELETE FROM log WHERE log = 'atelier/audit' AND id = 'atelier/5'", 2, SealFault.EntriesMissing)]
    [InlineData("DELETE FROM log WHERE log = 'atelier/audit' AND id = 'atelier/3'", 1, SealFault.EntriesMissing)]
    [InlineData("DELETE FROM entry WHERE key = 'atelier/seal/2'", 2, SealFault.SealMissing)]
    [InlineData("DELETE FROM entry WHERE key = 'atelier/seal/3'", 3, SealFault.SealMissing)]
    [InlineData("UPDATE entry SET value = (SELECT value FROM entry WHERE key = 'atelier/seal/1') WHERE key = 'atelier/seal/2'", 2, SealFault.ChainBroken)]
    public async Task Whatever_is_changed_or_taken_away_is_found(string tampering, long seal, SealFault fault)
    {
        await With(async (log, sealing, store) =>
        {
            foreach (var from in new[] { 1, 4, 7 })
            {
                await Happen(log, store, from, 3);
                await sealing.Seal(Agency, Token);
            }

            Assert.Null(await sealing.Verify(Agency, Token));
        });
        Tamper(tampering);
        await With(async (_, sealing, _) =>
        {
            var found = await sealing.Verify(Agency, Token);
            Assert.Equal((seal, fault), (found!.Number, found.Fault));
        });
    }

    private async Task With(Func<AuditLog, AuditSeal, SqliteStore, Task> act)
    {
        using var store = SqliteStore.Open(new() { Folder = _folder }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        var register = new Register(store, _serializer);
        await act(new AuditLog(register), new AuditSeal(register, TimeProvider.System), store);
    }

    private static async Task Happen(AuditLog log, SqliteStore store, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            await store.Write(log.Feed(new AuditEntry
            {
                Id = $"{Agency}/{i}", At = DateTimeOffset.UnixEpoch.AddSeconds(i), Subject = Agency + "/s.ysaline", What = "test.happened", By = Actor.System("tests"),
                Facts = ImmutableSortedDictionary<string, string>.Empty.Add("number", $"{i}"),
            }), Token);
        }
    }

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "scheduler.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are this test's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
