using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scheduler.Tests.Pipeline.Alarms;

/// <summary>An address of the user's: hears the heartbeat at /beat and takes alarms at /alarm.</summary>
internal sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Listener(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public ConcurrentQueue<long> Beats { get; } = [];

    public ConcurrentQueue<(string Body, string Signature)> Alarms { get; } = [];

    /// <summary>So many of the next alarms are refused.</summary>
    public int Refusing { get; set; }

    public static async Task<Listener> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var listener = new Listener(builder.Build());
        listener._app.MapGet("/beat", listener.Beat);
        listener._app.MapPost("/alarm", listener.Take);
        await listener._app.StartAsync();
        return listener;
    }

    /// <summary>How long nothing was heard; null: nothing ever was.</summary>
    public TimeSpan? Silence => Beats.IsEmpty ? null : TimeProvider.System.GetElapsedTime(Beats.Last());

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Beat()
    {
        Beats.Enqueue(TimeProvider.System.GetTimestamp());
        return Results.Ok();
    }

    private async Task<IResult> Take(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        if (Refusing > 0)
        {
            Refusing--;
            return Results.StatusCode(500);
        }

        Alarms.Enqueue((body, request.Headers["X-Scheduler-Signature"].ToString()));
        return Results.Ok();
    }
}
