using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Store;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Hosting;

public sealed class MeasuredStoreTests
{
    [Fact]
    public async Task Calls_operations_and_failures_are_counted()
    {
        using var folder = new TemporaryFolder();
        using var services = new ServiceCollection().AddLogging().AddSqliteStore(o => o.Folder = folder.Path).BuildServiceProvider();
        var store = services.GetRequiredService<IStore>();
        var meters = services.GetRequiredService<IMeterFactory>();
        var counted = new Dictionary<string, double>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, it) =>
            {
                if (instrument.Meter.Scope == meters)
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + value);
        listener.SetMeasurementEventCallback<double>((instrument, _, _, _) => counted[instrument.Name] = counted.GetValueOrDefault(instrument.Name) + 1);
        listener.Start();

        await store.Write([new StoreOperation.Delete("a"), new StoreOperation.Delete("b")], TestContext.Current.CancellationToken);
        await store.Read("a", TestContext.Current.CancellationToken);
        services.GetRequiredService<Scheduler.Store.Sqlite.SqliteStore>().Dispose();
        await Assert.ThrowsAsync<StoreException>(async () => await store.Read("a", TestContext.Current.CancellationToken));

        Assert.Equal(2, counted["scheduler.store.operations"]);
        Assert.Equal(1, counted["scheduler.store.failures"]);
        Assert.Equal(3, counted["scheduler.store.call.duration"]);
    }
}
