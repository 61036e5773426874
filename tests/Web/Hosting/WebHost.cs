using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scheduler.Connectors;
using Scheduler.Pipeline;
using Scheduler.Store;
using Scheduler.Store.Orleans;
using Scheduler.Web;

namespace Scheduler.Tests.Web.Hosting;

/// <summary>The web over real grains and the embedded store, in a folder of its own; nothing is released, because no timetable runs.</summary>
public class WebHost : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scheduler-web-").FullName;
    private WebApplication? _app;

    protected virtual Dictionary<string, string?> Settings => new() { ["Web:Limits:SecretTries"] = "10000" };

    /// <summary>Where the store keeps its files.</summary>
    public string Folder => _folder;

    public IServiceProvider Services => _app!.Services;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddSqliteStore(store => store.Folder = _folder);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0);
            silo.AddStoreGrainStorage(StorageNames.Store);
        });
        Add(builder.Services);
        builder.Services.AddConnectors(builder.Configuration).AddPipeline(builder.Configuration).AddWeb(builder.Configuration);
        _app = builder.Build();
        _app.MapWeb();
        await _app.StartAsync();
        await Seed();
    }

    /// <summary>A browser of its own: its cookies, no following of redirects.</summary>
    public Browser Browse(string scheme = "http", string language = "fr") => new(_app!.GetTestServer(), new Uri($"{scheme}://localhost"), language);

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What a host of its own adds before the product.</summary>
    protected virtual void Add(IServiceCollection services) { }

    protected virtual Task Seed() => Task.CompletedTask;

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
