using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;
using Scheduler.Connectors;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Publishing;
using Scheduler.Pipeline;
using Scheduler.Pipeline.Publishing;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Epoch;
using Scheduler.Store.Orleans;
using Scheduler.Store.Registers;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>Two silos over one real embedded store, a clock that the test turns, and networks that do as they are told.</summary>
public sealed class World : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scheduler-pipeline-").FullName;
    private InProcessTestCluster? _cluster;
    private SqliteStore? _store;

    /// <summary>Monday 7 December 2026, 6:00 in Paris.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 12, 7, 5, 0, 0, TimeSpan.Zero));

    public IReadOnlyDictionary<Network, ScriptedNetwork> Networks { get; } = NetworkNames.All.ToDictionary(n => n, n => new ScriptedNetwork(n));

    public Epochs Epochs { get; private set; } = null!;

    public IStore Store => _store!;

    public IGrainFactory Grains => _cluster!.Client;

    public Register Register => _cluster!.Silos[0].ServiceProvider.GetRequiredService<Register>();

    public T Service<T>() where T : notnull => _cluster!.Silos[0].ServiceProvider.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        _store = SqliteStore.Open(new() { Folder = _folder }, Clock, NullLogger<SqliteStore>.Instance);
        Epochs = new(Clock);
        var builder = new InProcessTestClusterBuilder(2);
        builder.ConfigureSilo((_, silo) => Configure(silo));
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_cluster is not null) { await _cluster.DisposeAsync(); }
        _store?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Turns the clock on by small steps, so that every timer on the way rings at its own time.</summary>
    public async Task Pass(TimeSpan time)
    {
        var until = Clock.GetUtcNow() + time;
        while (Clock.GetUtcNow() < until)
        {
            var step = TimeSpan.FromTicks(Math.Min((until - Clock.GetUtcNow()).Ticks, Math.Max(TimeSpan.FromSeconds(1).Ticks, time.Ticks / 50)));
            Clock.Advance(step);
            await Settle();
        }
    }

    /// <summary>Waits for the thing, turning the clock gently on: what waits for a timer gets it.</summary>
    public Task Until(Func<Task<bool>> holds, string what) => Until(holds, () => Task.FromResult(what));

    /// <summary>The same, with a story to tell when it does not happen.</summary>
    public async Task Until(Func<Task<bool>> holds, Func<Task<string>> what)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (await holds()) { return; }
            Clock.Advance(TimeSpan.FromMilliseconds(500));
            await Settle();
        }

        Assert.Fail("It did not happen: " + await what());
    }

    // The fake clock knows nothing of work under way: it stands still until the timetables have looked and what they woke has ended.
    private async Task Settle()
    {
        var started = TimeProvider.System.GetTimestamp();
        do { await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System); }
        while (!Quiet() && TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromMilliseconds(400));
    }

    private bool Quiet() => _cluster!.Silos.All(silo =>
        silo.ServiceProvider.GetRequiredService<TimetableHealth>() is { Waking: 0, LookedAt: { } at } && Clock.GetUtcNow() - at < TimeSpan.FromSeconds(1.5)
        && silo.ServiceProvider.GetRequiredService<PublishingMetrics>().InFlight == 0);

    private void Configure(ISiloBuilder silo)
    {
        silo.Services.AddSingleton<TimeProvider>(Clock);
        silo.Services.UseTimeProviderForBackgroundAreas(TimeProvider.System);
        silo.Services.AddSingleton<IStore>(_store!);
        silo.Services.AddSingleton<IStoreEpochs>(Epochs);
        silo.AddStoreGrainStorage(StorageNames.Store);
        silo.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        silo.Services.AddSingleton<IPublicMediaAddress, NoPublicAddress>();
        foreach (var network in Networks.Values) { silo.Services.AddSingleton<IConnector>(network); }
        silo.Services.AddSingleton<ConnectorSet>();
        silo.Services.AddSingleton(TestPacks.Installed);
        silo.Services.AddPipeline(new ConfigurationBuilder().Build());
        silo.Services.AddTimetable();
    }

    private sealed class NoPublicAddress : IPublicMediaAddress
    {
        public Uri? For(string agency, string hash, string contentType) => null;
    }
}
