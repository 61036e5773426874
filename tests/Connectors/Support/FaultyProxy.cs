using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scheduler.Tests.Connectors.Support;

/// <summary>Stands between a connector and a network, and spoils what a test tells it to spoil.</summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private static readonly HashSet<string> OfTheConnection = new(StringComparer.OrdinalIgnoreCase) { "Host", "Connection", "Transfer-Encoding", "Content-Length", "Keep-Alive" };

    private readonly WebApplication _app;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri _target;

    private FaultyProxy(WebApplication app, Uri target) => (_app, _target) = (app, target);

    public Uri Address => new(_app.Urls.First() + "/");

    /// <summary>What to do with a request; pass by default.</summary>
    public Func<Call, Spoiling> Spoil { get; set; } = _ => Spoiling.Nothing;

    /// <summary>Every request that arrived here, whatever became of it.</summary>
    public ConcurrentQueue<Call> Seen { get; } = new();

    public static async Task<FaultyProxy> Start(Uri target)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        var proxy = new FaultyProxy(builder.Build(), target);
        proxy._app.Run(proxy.Handle);
        await proxy._app.StartAsync();
        return proxy;
    }

    /// <summary>From now on nobody listens here.</summary>
    public Task Stop() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task Handle(HttpContext context)
    {
        var headers = context.Request.Headers;
        var call = new Call(context.Request.Method, context.Request.Path.Value!, headers.ContentRange.ToString(), headers["x-scheduler-attempt"].ToString());
        Seen.Enqueue(call);
        var spoiling = Spoil(call);
        if (spoiling.Instead is { } instead)
        {
            await instead(context);
            return;
        }

        using var request = Copy(context.Request, new Uri(_target, context.Request.Path.Value!.TrimStart('/') + context.Request.QueryString));
        using var response = await _client.SendAsync(request, context.RequestAborted);
        var body = await response.Content.ReadAsByteArrayAsync(context.RequestAborted);
        if (spoiling.Afterwards is { } afterwards)
        {
            await afterwards(context);
            return;
        }

        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).Where(header => !OfTheConnection.Contains(header.Key)))
        {
            context.Response.Headers[name] = values.Select(value => value.Replace(_target.GetLeftPart(UriPartial.Authority), Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)).ToArray();
        }

        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static HttpRequestMessage Copy(HttpRequest from, Uri address)
    {
        var request = new HttpRequestMessage(new HttpMethod(from.Method), address);
        if (from.ContentLength is > 0 || from.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(from.Body);
            request.Content.Headers.ContentLength = from.ContentLength;
        }
        else if (from.Headers.ContentLength == 0)
        {
            request.Content = new ByteArrayContent([]);
        }

        foreach (var (name, values) in from.Headers.Where(header => !OfTheConnection.Contains(header.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        return request;
    }
}
