using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Cluster.Support;
using Scheduler.Tests.Pipeline.Alarms;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Cluster.Embedded;

/// <summary>The real process, a real mail server, an address that listens.</summary>
public sealed class WatchdogTests
{
    private static readonly HttpClient Http = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dead_process_is_noticed_where_its_heartbeat_was_heard()
    {
        using var folder = new TemporaryFolder();
        await using var listener = await Listener.Start();
        await using var product = new Installation(Ports.Address(), ["--data", folder.Path, $"--Scheduler:Watchdog:HeartbeatUrl={listener.Address}/beat", "--Scheduler:Watchdog:HeartbeatEvery=00:00:01"]);
        await product.Start();
        await Until.True("the heartbeat was heard", TimeSpan.FromSeconds(30), () => Task.FromResult(listener.Beats.Count > 3), product.Story);
        Assert.True(listener.Silence < TimeSpan.FromSeconds(5));

        await product.Kill();
        await Until.True("it fell silent", TimeSpan.FromSeconds(20), () => Task.FromResult(listener.Silence > TimeSpan.FromSeconds(5)), () => "");
        await product.Start();
        await Until.True("it was heard again", TimeSpan.FromSeconds(30), () => Task.FromResult(listener.Silence < TimeSpan.FromSeconds(2)), product.Story);
    }

    [Fact]
    public async Task What_was_due_and_not_done_is_on_the_health_page_in_the_mail_and_at_the_webhook_within_a_minute_of_the_start()
    {
        using var folder = new TemporaryFolder();
        await using var listener = await Listener.Start();
        await using var mail = new MailServer();
        using (var store = SqliteStore.Open(new() { Folder = folder.Path }, TimeProvider.System, NullLogger<SqliteStore>.Instance))
        {
            // Of a kind that no version knows: it is never done.
            await store.Write([TimetableShards.Add(new((TimetableKind)99, "agence/s.nom", TimeProvider.System.GetUtcNow().AddMinutes(-2)))], Token);
        }

        await using var product = new Installation(Ports.Address(),
        [
            "--data", folder.Path, "--Scheduler:Mail:Host=127.0.0.1", $"--Scheduler:Mail:Port={mail.Port}", "--Scheduler:Mail:Security=None", "--Scheduler:Mail:From=scheduler@cabinet.example",
            "--Scheduler:Watchdog:MailTo:0=astreinte@agence.example", $"--Scheduler:Watchdog:WebhookUrl={listener.Address}/alarm", "--Scheduler:Watchdog:WebhookSecret=un secret de seize",
        ]);
        await product.Start();
        await Until.True("the alarm was told", TimeSpan.FromSeconds(75), () => Task.FromResult(!listener.Alarms.IsEmpty && !mail.Mails.IsEmpty), product.Story);
        using var health = await Http.GetAsync(new Uri(product.Address, "/healthz"), Token);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.Equal("Overdue", (string)JsonNode.Parse(await health.Content.ReadAsStringAsync(Token))!["alarms"]![0]!);
        using var ready = await Http.GetAsync(new Uri(product.Address, "/healthz/ready"), Token);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
    }
}
