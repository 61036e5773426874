using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Orleans.TestingHost;
using Scheduler.Connectors;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Blog;
using Scheduler.Contracts.Boards;
using Scheduler.Contracts.Channels;
using Scheduler.Contracts.Keys;
using Scheduler.Pipeline;
using Scheduler.Pipeline.Timetable;
using Scheduler.Store;
using Scheduler.Store.Orleans;
using Scheduler.Store.Registers;
using Scheduler.Store.Sqlite;

namespace Scheduler.Tests.Pipeline.Blog;

/// <summary>A silo on the embedded store with a clock of its own, and a website to follow.</summary>
internal sealed class BlogHouse : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("blog-").FullName;
    private readonly InProcessTestCluster _cluster;
    private readonly SqliteStore _sqlite;

    private BlogHouse(FeedServer site)
    {
        Site = site;
        _sqlite = SqliteStore.Open(new SqliteStoreOptions { Folder = _folder }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        Store = new FaultyStore(_sqlite);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Scheduler:Blog:AllowPrivateAddresses"] = "true", ["Scheduler:Blog:RetryDelay"] = "00:00:00",
        }).Build();
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.AddStoreGrainStorage(StorageNames.Store);
            silo.Services.AddConnectors(configuration).AddPipeline(configuration).AddSingleton<IStore>(Store)
                .AddSingleton<ITimetable>(Timetable).AddSingleton<TimeProvider>(Clock);
        });
        _cluster = builder.Build();
    }

    public static BlogKey Key { get; } = new(OwnerKey.Surgeon("agence", "main"), "site");

    public static Actor Camille { get; } = new() { Kind = ActorKind.Person, Id = "camille", Name = "Camille Aubry" };

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public RecordingTimetable Timetable { get; } = new();

    public FaultyStore Store { get; }

    public FeedServer Site { get; }

    public IBlogGrain Blog => _cluster.Client.Blog(Key);

    public IGrainFactory Grains => _cluster.Client;

    public BlogSettings Settings => new()
    {
        Feed = Site.Feed,
        Channels = [.. new[] { Network.LinkedIn, Network.Instagram, Network.Bluesky }.Select(n => new ChannelKey(Key.Owner, n, "compte").ToString())],
    };

    public static async Task<BlogHouse> Start()
    {
        var house = new BlogHouse(await FeedServer.Start());
        await house._cluster.DeployAsync();
        return house;
    }

    public async Task Follow() => Assert.True((await Blog.Follow(Settings, Camille)).Done);

    /// <summary>What the timetable does: goes to the next due, wakes.</summary>
    public async Task NextLook()
    {
        var next = Timetable.Blogs[0];
        if (next.Due > Clock.GetUtcNow()) { Clock.SetUtcNow(next.Due); }
        await Blog.Wake(next.Due);
    }

    public async Task<IReadOnlyList<PostLine>> Posts() =>
        await new Boards(new Register(Store, _cluster.Silos[0].ServiceProvider.GetRequiredService<Orleans.Serialization.Serializer>())).Recent(Key.Owner, DateTimeOffset.UnixEpoch, CancellationToken.None);

    public async Task<IReadOnlyList<string>> Titles() => [.. (await Posts()).Select(p => p.Title).Order()];

    public async ValueTask DisposeAsync()
    {
        await _cluster.DisposeAsync();
        await Site.DisposeAsync();
        _sqlite.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
