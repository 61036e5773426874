using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Scheduler.Store;
using Scheduler.Store.Epoch;
using Scheduler.Store.Sqlite;
using Scheduler.Tests.Store.Support;

namespace Scheduler.Tests.Store.Epoch;

public sealed class EpochTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 3, 3, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Start);
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_has_no_past_and_the_next_one_knows_when_the_last_was_alive()
    {
        var first = await Live(async (life, store) => await Prove(life, store, seconds: 5));
        _clock.Advance(TimeSpan.FromHours(3));
        var second = await Live((_, _) => Task.CompletedTask);

        Assert.Equal((1L, null, EpochCause.Started), (first.Starts, first.LastProofOfLife, first.Cause));
        Assert.Equal(2, second.Starts);
        Assert.Equal(first.Identity, second.Identity);
        Assert.Equal(Start.AddSeconds(5), second.LastProofOfLife);
        Assert.Equal(Start.AddSeconds(5).AddHours(3), second.Began);
    }

    [Fact]
    public async Task A_store_that_went_back_under_a_running_process_begins_a_new_epoch_from_its_last_proof() => await Live(async (life, store) =>
    {
        await Prove(life, store, seconds: 10);
        var renewed = new TaskCompletionSource<StoreEpoch>();
        life.Renewed += (_, epoch) => renewed.TrySetResult(epoch);

        await store.Write([new StoreOperation.Add("store/lives", "1", Start.AddSeconds(4).ToUnixTimeMilliseconds())], Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var epoch = await renewed.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Token);

        Assert.Equal((EpochCause.WentBack, Start.AddSeconds(4)), (epoch.Cause, epoch.LastProofOfLife));
        Assert.Equal(epoch, life.Current);
    });

    [Fact]
    public async Task A_loss_that_another_process_found_is_known_to_this_one_within_a_proof() => await Live(async (life, store) =>
    {
        var renewed = new TaskCompletionSource<StoreEpoch>();
        life.Renewed += (_, epoch) => renewed.TrySetResult(epoch);
        var lost = await LostTimes.Keep(store, new(Start.AddMinutes(-5), Start), Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await renewed.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Token);
        Assert.Equal((lost, EpochCause.WentBack), (life.Current.Lost, life.Current.Cause));
    });

    [Fact]
    public async Task Another_store_in_the_same_place_begins_a_new_epoch() => await Live(async (life, store) =>
    {
        var before = life.Current;
        var renewed = new TaskCompletionSource<StoreEpoch>();
        life.Renewed += (_, epoch) => renewed.TrySetResult(epoch);

        await store.Write([new StoreOperation.Put("store/identity", "another"u8.ToArray())], Token);
        _clock.Advance(TimeSpan.FromSeconds(1));
        var epoch = await renewed.Task.WaitAsync(TimeSpan.FromSeconds(30), TimeProvider.System, Token);

        Assert.Equal((EpochCause.Replaced, "another"), (epoch.Cause, epoch.Identity));
        Assert.NotEqual(before.Identity, epoch.Identity);
    });

    [Fact]
    public async Task Two_processes_on_one_store_do_not_take_each_others_proof_for_a_step_back() => await Live(async (one, store) =>
    {
        using var two = new ProofOfLife(store, Options.Create(new ProofOfLifeOptions()), _clock, NullLogger<ProofOfLife>.Instance);
        await two.StartAsync(Token);
        var epochs = 0;
        one.Renewed += (_, _) => epochs++;
        two.Renewed += (_, _) => epochs++;

        await Prove(one, store, seconds: 10);
        await two.StopAsync(Token);

        Assert.Equal(0, epochs);
        Assert.Equal(2, two.Current.Starts);
    });

    private async Task Prove(ProofOfLife life, SqliteStore store, int seconds)
    {
        var me = $"{life.Current.Starts}";
        for (var i = 0; i < seconds; i++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            var now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
            await Wait.Until("the process proved that it lives", async () => (await store.Range("store/lives", now, now, cancellationToken: Token)).Any(l => l.Member == me), Token);
        }
    }

    private async Task<StoreEpoch> Live(Func<ProofOfLife, SqliteStore, Task> act)
    {
        using var store = SqliteStore.Open(new() { Folder = _folder.Path }, _clock, NullLogger<SqliteStore>.Instance);
        using var life = new ProofOfLife(store, Options.Create(new ProofOfLifeOptions()), _clock, NullLogger<ProofOfLife>.Instance);
        await life.StartAsync(Token);
        await act(life, store);
        await life.StopAsync(Token);
        return life.Current;
    }
}
