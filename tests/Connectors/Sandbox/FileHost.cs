using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Scheduler.Tests.Connectors.Sandbox;

/// <summary>The practice's own server, from which Instagram fetches pictures.</summary>
public sealed class FileHost(WebApplication app) : IAsyncDisposable
{
    public static async Task<FileHost> Start(IReadOnlyDictionary<string, byte[]> files)
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls", "http://127.0.0.1:0"]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var app = builder.Build();
        app.MapGet("/{name}", (string name) => files.TryGetValue(name, out var bytes) ? Results.Bytes(bytes) : Results.NotFound());
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public string Url(string name) => $"{app.Urls.First()}/{name}";

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
