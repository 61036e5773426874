using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using Orleans.TestingHost;
using Scheduler.Store;
using Scheduler.Store.Orleans;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Grains;

public sealed class GrainStorageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_grain_wrote_is_there_after_a_restart_and_gone_after_a_clear()
    {
        await WithGrains(async (grains, _) =>
        {
            Assert.Null(await grains.GetGrain<INoteGrain>("a/b").Read());
            await grains.GetGrain<INoteGrain>("a/b").Write("kept");
            await grains.GetGrain<INoteGrain>("a/b").Write("kept twice");
        });
        await WithGrains(async (grains, _) =>
        {
            Assert.Equal("kept twice", await grains.GetGrain<INoteGrain>("a/b").Read());
            await grains.GetGrain<INoteGrain>("a/b").Clear();
            Assert.Null(await grains.GetGrain<INoteGrain>("a/b").Read());
        });
        await WithGrains(async (grains, _) =>
        {
            Assert.Null(await grains.GetGrain<INoteGrain>("a/b").Read());
            await grains.GetGrain<INoteGrain>("a/b").Write("anew");
            Assert.Equal("anew", await grains.GetGrain<INoteGrain>("a/b").Read());
        });
    }

    [Fact]
    public async Task A_state_is_kept_under_a_key_that_names_neither_a_class_nor_a_service() => await WithGrains(async (grains, store) =>
    {
        await grains.GetGrain<INoteGrain>("agency/surgeon").Write("x");

        Assert.NotNull(await store.Read("grain/test-note/agency/surgeon/note", TestContext.Current.CancellationToken));
    });

    [Fact]
    public async Task A_grain_that_another_overtook_is_told_and_changes_nothing() => await WithGrains(async (grains, store) =>
    {
        var note = grains.GetGrain<INoteGrain>("a");
        await note.Write("mine");
        var other = (await store.Read("grain/test-note/a/note", TestContext.Current.CancellationToken))!.Value;
        await store.Write([new StoreOperation.Put("grain/test-note/a/note", other.Value)], TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InconsistentStateException>(() => note.Write("late"));
        Assert.Equal("mine", await note.Read());
        await note.Write("in time");
        Assert.Equal("in time", await note.Read());
    });

    private async Task WithGrains(Func<IGrainFactory, IStore, Task> act)
    {
        using var store = Stores.OpenSqlite(_folder.Path);
        var builder = new InProcessTestClusterBuilder(1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<IStore>(store);
            silo.AddStoreGrainStorage("store");
        });
        await using var cluster = builder.Build();
        await cluster.DeployAsync();
        await act(cluster.Client, store);
    }
}
