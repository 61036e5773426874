using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Silo;
using Scheduler.Silo.Demo;
using Scheduler.Silo.Launch;

namespace Scheduler.Tests.Panel.Hosting;

/// <summary>The demonstration as a visitor starts it, on a free port and a folder of its own; its channels publish without cadence.</summary>
public sealed class Demo : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("panel-").FullName;
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public IGrainFactory Grains => _app.Services.GetRequiredService<IGrainFactory>();

    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public async ValueTask InitializeAsync()
    {
        _app = Product.Build(new LaunchPlan
        {
            Mode = LaunchMode.Demo,
            Urls = Address.ToString().TrimEnd('/'),
            Data = _folder,
            Rest = ["--Web:Limits:SecretTries=10000", "--Logging:LogLevel:Default=Warning"],
        });
        await _app.StartAsync();
        await _app.Services.GetServices<IHostedService>().OfType<DemoService>().Single().ExecuteTask!;
        foreach (var surgeon in DemoCast.Surgeons) { await Free(surgeon); }
    }

    /// <summary>A text on one network, written by the manager and put before the surgeon.</summary>
    public Task<PostKey> Submitted(DemoSurgeon surgeon, string title, DateTimeOffset at, Network network = Network.Bluesky) =>
        Submitted(surgeon, Content(surgeon, title, at, network));

    /// <summary>A content, written by the manager and put before the surgeon.</summary>
    public async Task<PostKey> Submitted(DemoSurgeon surgeon, PostContent content)
    {
        var key = PostKey.New(surgeon.Owner, Now);
        var written = await Grains.Post(key).Create(content, DemoCast.Manager);
        Assert.True(written.Done, written.Refusal?.English);
        var submitted = await Grains.Post(key).Submit(DemoCast.Manager);
        Assert.True(submitted.Done, submitted.Refusal?.English);
        return key;
    }

    /// <summary>The demonstration's clinical image again, under a name of its own.</summary>
    public async Task<PostKey> Ultrasound(string title) =>
        await Submitted(DemoCast.Corvaisier, await _app.Services.GetRequiredService<DemoPosts>().Ultrasound() with { Title = title });

    public async Task<PostView> Read(PostKey key) => (await Grains.Post(key).Read())!;

    /// <summary>What the local networks accepted whose text holds these words.</summary>
    public async Task<IReadOnlyList<Received>> Received(string words) =>
        [.. (await _http.GetFromJsonAsync<Received[]>(new Uri(Address, "/sandbox/posts"), TestContext.Current.CancellationToken))!.Where(p => p.Text.Contains(words, StringComparison.Ordinal))];

    public Task Published(string words) => Wait.Until($"“{words}” is published", async () => (await Received(words)).Count > 0);

    public static PostContent Content(DemoSurgeon surgeon, string title, DateTimeOffset at, params Network[] networks) => new()
    {
        Title = title,
        DatedOn = DateOnly.FromDateTime(at.UtcDateTime),
        Sources = ["https://www.service-public.fr"],
        Variants = [.. networks.Select(n => new Variant { Channel = surgeon.On(n), Text = $"Le secrétariat, {title}, change d’horaires : {title}. Jours et heures, {title}, figurent sur le site.", PlannedAt = at })],
    };

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    // The demonstration publishes once a day on each network; the tests do so within the minute.
    private async Task Free(DemoSurgeon surgeon)
    {
        foreach (var account in surgeon.Accounts)
        {
            var channel = Grains.Channel(account.Channel(surgeon.Owner));
            var settings = new ChannelSettings { Name = account.Handle, TimeZone = surgeon.Site.Zone, Slots = surgeon.Slots, MaxPerDay = 100, MinimumGap = TimeSpan.Zero };
            var configured = await channel.Configure(settings, DemoCast.Owner, CancellationToken.None);
            Assert.True(configured.Done, configured.Refusal?.English);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
