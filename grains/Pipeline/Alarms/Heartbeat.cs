using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Pipeline.Timetable;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Calls an address of the user's choice while all is well, from one silo of the cluster: a dead process cannot raise its own alarm.</summary>
public sealed partial class Heartbeat(ChoreClaims claims, IHttpClientFactory http, IOptions<WatchdogOptions> options, TimeProvider clock, ILogger<Heartbeat> logger)
{
    private long _beat = -1;
    private bool _failing;

    /// <summary>Calls it, when its time has come and no other silo did.</summary>
    public async Task Beat(CancellationToken cancellationToken)
    {
        if (options.Value.HeartbeatUrl.Length == 0) { return; }
        var every = options.Value.HeartbeatEvery.Ticks;
        var beat = clock.GetUtcNow().UtcTicks / every;
        if (beat == _beat) { return; }
        _beat = beat;
        if (!await claims.Take("heartbeat", new DateTimeOffset(beat * every, TimeSpan.Zero), cancellationToken)) { return; }
        try
        {
            using var client = http.CreateClient(WebhookWay.Client);
            using var answer = await client.GetAsync(new Uri(options.Value.HeartbeatUrl), cancellationToken);
            answer.EnsureSuccessStatusCode();
            _failing = false;
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            if (!_failing) { LogNotHeard(e.GetType().Name); }
            _failing = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The heartbeat's address does not answer: {Exception}. It is called again each time; this is said once")]
    private partial void LogNotHeard(string exception);
}
