using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Scheduler.Store;
using Scheduler.Store.Epoch;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Hosting;

public sealed class StoreServicesTests(RedisFixture redis)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_host_with_the_embedded_store_starts_with_a_folder_and_gives_it_back()
    {
        using var folder = new TemporaryFolder();
        await Start(services => services.AddSqliteStore(o => o.Folder = folder.Path), Works);

        Stores.OpenSqlite(folder.Path).Dispose();
    }

    [Fact]
    public Task A_host_with_the_clusters_store_starts_with_a_connection_string() =>
        Start(services => services.AddRedisStore(o => (o.ConnectionString, o.KeyPrefix) = (redis.ConnectionString, "hosted:")), Works);

    [Fact]
    public async Task An_option_that_is_missing_stops_the_start()
    {
        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => Start(services => services.AddSqliteStore(_ => { }), Works));

        Assert.Contains(nameof(SqliteStoreOptions.Folder), failure.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OptionsValidationException>(() => Start(services => services.AddRedisStore(_ => { }), Works));
    }

    [Fact]
    public async Task A_folder_in_use_stops_the_start_with_its_sentence()
    {
        using var folder = new TemporaryFolder();
        using var other = Stores.OpenSqlite(folder.Path);

        var refused = await Assert.ThrowsAsync<DataFolderException>(() => Start(services => services.AddSqliteStore(o => o.Folder = folder.Path), Works));

        Assert.Equal("DATA_FOLDER_IN_USE", refused.Code);
    }

    private static async Task Works(IServiceProvider services)
    {
        var store = services.GetRequiredService<IStore>();
        await store.Write([new StoreOperation.Put("a", new byte[] { 7 })], Token);
        Assert.Equal(7, (await store.Read("a", Token))!.Value.Value.Span[0]);
        Assert.True(services.GetRequiredService<IStoreEpochs>().Current.Starts > 0);
    }

    private static async Task Start(Action<IServiceCollection> configure, Func<IServiceProvider, Task> act)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging();
        configure(builder.Services);
        using var host = builder.Build();
        await host.StartAsync(Token);
        await act(host.Services);
        await host.StopAsync(Token);
    }
}
