using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.Serialization;
using Scheduler.Contracts.Alarms;
using Scheduler.Pipeline.Alarms;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Registers;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Pipeline.Alarms;

/// <summary>Two watchdogs, as of two silos, over one store; a real mail server and a real address.</summary>
public sealed class WatchdogTests : IAsyncLifetime
{
    private const string Secret = "un secret de seize";

    private readonly string _folder = Directory.CreateTempSubdirectory("scheduler-watchdog-").FullName;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 12, 7, 5, 0, 0, TimeSpan.Zero));
    private readonly MailServer _mail = new();
    private SqliteStore _store = null!;
    private Listener _listener = null!;
    private ServiceProvider _one = null!;
    private ServiceProvider _two = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = SqliteStore.Open(new() { Folder = _folder }, _clock, NullLogger<SqliteStore>.Instance);
        _listener = await Listener.Start();
        (_one, _two) = (Silo(_store), Silo(_store));
        await Look();
        _clock.Advance(TimeSpan.FromSeconds(40));
    }

    public async ValueTask DisposeAsync()
    {
        await _one.DisposeAsync();
        await _two.DisposeAsync();
        await _listener.DisposeAsync();
        await _mail.DisposeAsync();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task What_is_overdue_is_told_once_by_mail_and_webhook_and_said_to_be_over()
    {
        var entry = new TimetableEntry(TimetableKind.Channel, "agence/s.nom/x/compte", _clock.GetUtcNow().AddSeconds(-61));
        await _store.Write([TimetableShards.Add(entry)], Token);
        await Look();
        await Look();
        var mail = Assert.Single(_mail.Mails);
        Assert.Contains("2026-12-07 04:59:49", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("have not been done", mail.TextBody, StringComparison.Ordinal);
        var (body, signature) = Assert.Single(_listener.Alarms);
        Assert.Equal("Overdue", (string)JsonNode.Parse(body)!["alarm"]!);
        Assert.Equal("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body))), signature);
        Assert.Equal([AlarmKind.Overdue], _two.GetRequiredService<Watchdog>().Standing);

        await _store.Write([TimetableShards.Remove(entry)], Token);
        await Look();
        Assert.Equal(2, _listener.Alarms.Count);
        Assert.NotNull(JsonNode.Parse(_listener.Alarms.Last().Body)!["until"]);
        Assert.Equal("Scheduler\u00a0: l’alarme est finie", _mail.Mails.Last().Subject);
        Assert.Empty(_one.GetRequiredService<Watchdog>().Standing);
        Assert.NotNull(Assert.Single(await _one.GetRequiredService<Scheduler.Store.Registers.Alarms>().Over(Token)).Until);
    }

    [Fact]
    public async Task What_is_a_minute_late_is_no_alarm_yet_and_neither_is_what_a_new_process_finds()
    {
        await _store.Write([TimetableShards.Add(new(TimetableKind.Channel, "agence/s.nom/x/compte", _clock.GetUtcNow().AddSeconds(-45)))], Token);
        await Look();
        Assert.Empty(_one.GetRequiredService<Watchdog>().Standing);

        _clock.Advance(TimeSpan.FromSeconds(10));
        await using var started = Silo(_store);
        await started.GetRequiredService<Watchdog>().Look(Token);
        Assert.Empty(started.GetRequiredService<Watchdog>().Standing);
    }

    [Fact]
    public async Task A_shard_that_nobody_looks_at_is_an_alarm()
    {
        await Look();
        Assert.Empty(_one.GetRequiredService<Watchdog>().Standing);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await Beat(_one, Enumerable.Range(0, TimetableShards.Count - 1));
        await _one.GetRequiredService<Watchdog>().Look(Token);
        Assert.Equal(AlarmKind.SilentShard, Assert.Single(_one.GetRequiredService<Watchdog>().Standing));
        Assert.Equal(1, (int)JsonNode.Parse(Assert.Single(_listener.Alarms).Body)!["count"]!);
    }

    [Fact]
    public async Task A_way_that_failed_is_tried_again_and_the_other_is_not_repeated()
    {
        _listener.Refusing = 2;
        await _store.Write([TimetableShards.Add(new(TimetableKind.Channel, "agence/s.nom/x/compte", _clock.GetUtcNow().AddMinutes(-2)))], Token);
        await Look(_one);
        Assert.Empty(_listener.Alarms);
        await Look(_one);
        Assert.Single(_listener.Alarms);
        Assert.Single(_mail.Mails);
    }

    [Fact]
    public async Task The_heartbeat_is_heard_once_a_minute_from_one_silo_and_not_while_an_alarm_stands()
    {
        var before = _listener.Beats.Count;
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Look();
        await Look();
        Assert.Equal(before + 1, _listener.Beats.Count);

        await _store.Write([TimetableShards.Add(new(TimetableKind.Channel, "agence/s.nom/x/compte", _clock.GetUtcNow().AddMinutes(-2)))], Token);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Look();
        Assert.Equal(before + 1, _listener.Beats.Count);
    }

    [Fact]
    public async Task A_store_that_falls_silent_is_told_by_each_process_for_itself()
    {
        var silent = new SilentStore(_store);
        await using var silo = Silo(silent);
        silent.Silent = true;
        await silo.GetRequiredService<Watchdog>().Look(Token);
        Assert.Empty(silo.GetRequiredService<Watchdog>().Standing);
        _clock.Advance(TimeSpan.FromSeconds(60));
        await silo.GetRequiredService<Watchdog>().Look(Token);
        await silo.GetRequiredService<Watchdog>().Look(Token);
        Assert.Equal([AlarmKind.Store], silo.GetRequiredService<Watchdog>().Standing);
        Assert.Equal("Store", (string)JsonNode.Parse(Assert.Single(_listener.Alarms).Body)!["alarm"]!);

        silent.Silent = false;
        await Beat(_one, Enumerable.Range(0, TimetableShards.Count));
        await silo.GetRequiredService<Watchdog>().Look(Token);
        Assert.Equal(2, _listener.Alarms.Count);
        Assert.DoesNotContain(AlarmKind.Store, silo.GetRequiredService<Watchdog>().Standing);
    }

    private async Task Look()
    {
        await Beat(_one, Enumerable.Range(0, TimetableShards.Count));
        foreach (var silo in new[] { _one, _two }) { await Look(silo); }
    }

    // A repetition waits on the clock, which the test turns.
    private async Task Look(ServiceProvider silo)
    {
        var look = silo.GetRequiredService<Watchdog>().Look(Token);
        while (!look.IsCompleted)
        {
            await Task.WhenAny(look, Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, Token));
            if (!look.IsCompleted && _listener.Refusing == 1) { _clock.Advance(TimeSpan.FromSeconds(1)); }
        }

        await look;
    }

    private async Task Beat(ServiceProvider silo, IEnumerable<int> shards)
    {
        _clock.Advance(ShardBeats.Every);
        await silo.GetRequiredService<ShardBeats>().Beat([.. shards], Token);
    }

    private ServiceProvider Silo(IStore store)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scheduler:Mail:Host"] = "127.0.0.1",
            ["Scheduler:Mail:Port"] = _mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Scheduler:Mail:Security"] = "None",
            ["Scheduler:Mail:From"] = "Scheduler <scheduler@cabinet.example>",
            ["Scheduler:Watchdog:MailTo:0"] = "astreinte@agence.example",
            ["Scheduler:Watchdog:WebhookUrl"] = _listener.Address + "/alarm",
            ["Scheduler:Watchdog:WebhookSecret"] = Secret,
            ["Scheduler:Watchdog:HeartbeatUrl"] = _listener.Address + "/beat",
        }).Build();
        return new ServiceCollection().AddLogging().AddSerializer().AddSingleton<TimeProvider>(_clock).AddSingleton(store)
            .AddRegisters().AddSingleton<ShardBeats>().AddSingleton<ChoreClaims>().AddWatchdog(configuration).BuildServiceProvider();
    }
}
