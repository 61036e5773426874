using Orleans.Serialization;
using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Holds;
using Scheduler.Contracts.Keys;
using Scheduler.Store;
using Scheduler.Store.Registers;
using Scheduler.Tests.Pipeline.Support;

namespace Scheduler.Tests.Pipeline.Holds;

/// <summary>A crash leaves a prefix of a batch: whatever the prefix, no pause stands that the list does not name.</summary>
public sealed class HoldOrderTests(World world) : PipelineTests(world)
{
    [Theory]
    [InlineData("")]
    [InlineData("#0a1b")]
    public async Task A_pause_is_listed_before_it_stands_and_until_it_is_lifted(string subject)
    {
        var writes = new Recorder(World.Store);
        var holds = new HoldRegister(new Register(writes, World.Service<Serializer>()));
        var hold = new HoldRecord { Scope = "ordre/s.ysaline" + subject, Reason = "essai", By = Support.Practice.Manager, Role = Role.Owner, At = World.Clock.GetUtcNow() };
        await holds.Place(hold, Token);
        Assert.IsType<StoreOperation.Add>(writes.Operations[0]);
        Assert.Equal(2, writes.Operations.Count);
        await holds.Lift(HoldScope.Parse(hold.Scope), Token);
        Assert.IsNotType<StoreOperation.Remove>(writes.Operations[2]);
        Assert.Empty(await holds.All("ordre", Token));
    }

    private sealed class Recorder(IStore store) : IStore
    {
        public List<StoreOperation> Operations { get; } = [];

        public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken)
        {
            Operations.AddRange(batch);
            return store.Write(batch, cancellationToken);
        }

        public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken) => store.Read(key, cancellationToken);

        public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken) => store.Read(keys, cancellationToken);

        public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take, CancellationToken cancellationToken) => store.Range(register, from, to, take, cancellationToken);

        public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take, CancellationToken cancellationToken) => store.Log(log, after, take, cancellationToken);

        public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken) => store.Lease(name, holder, duration, cancellationToken);

        public ValueTask Release(string name, string holder, CancellationToken cancellationToken) => store.Release(name, holder, cancellationToken);

        public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken) => store.Clock(cancellationToken);
    }
}
