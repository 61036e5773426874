using CsCheck;
using Scheduler.Store;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Tests.Store.Conformance;

public abstract partial class StoreConformance
{
    private const long Stale = long.MaxValue;

    private static readonly string[] Names = ["a", "b", "é", "🦴", "ab"];

    private static readonly Gen<string> Name = Gen.OneOfConst(Names);

    private static readonly Gen<ReadOnlyMemory<byte>> AnyBytes = Gen.Byte.Array[0, 40].Select(bytes => new ReadOnlyMemory<byte>(bytes));

    // Versions are the store's to choose: 1 stands for the one that the model knows when the batch is sent.
    private static readonly Gen<StoreOperation> Operation = Gen.OneOf(
        Gen.Select(Name, AnyBytes, (key, value) => (StoreOperation)new Put(key, value)),
        Gen.Select(Name, AnyBytes, (key, value) => (StoreOperation)new PutIfAbsent(key, value)),
        Gen.Select(Name, AnyBytes, Gen.OneOfConst(0L, 1L, 1L, Stale), (key, value, version) => (StoreOperation)new PutIfVersion(key, value, version)),
        Name.Select(key => (StoreOperation)new Delete(key)),
        Gen.Select(Name, Name, Gen.Long[-3, 3], (register, member, score) => (StoreOperation)new Add(register, member, score)),
        Gen.Select(Name, Name, (register, member) => (StoreOperation)new Remove(register, member)),
        Gen.Select(Name, Name, AnyBytes, (log, id, value) => (StoreOperation)new Append(log, id, value)));

    private int _worlds;

    [Fact]
    public Task Any_sequence_of_batches_does_what_the_contract_says() =>
        Operation.Array[0, 8].Array[1, 12].SampleAsync(batches => Follow(batches), iter: 150, threads: 2);

    private async Task Follow(StoreOperation[][] batches)
    {
        var world = $"{Interlocked.Increment(ref _worlds)}/";
        var model = new StoreModel();
        foreach (var batch in batches)
        {
            var sent = Array.ConvertAll(batch, operation => In(world, operation, model));
            var answers = await Store.Write(sent, Token);
            for (var i = 0; i < sent.Length; i++)
            {
                Assert.Equal(model.Apply(sent[i], answers[i]), answers[i].Applied);
                Assert.Equal(answers[i].Applied && sent[i] is (Put or PutIfAbsent or PutIfVersion), answers[i].Version > 0);
            }
        }

        foreach (var name in Names.Select(name => world + name))
        {
            await Agree(model, name);
        }
    }

    private async Task Agree(StoreModel model, string name)
    {
        var (read, expected) = (await Store.Read(name, Token), model.Read(name));
        Assert.Equal(expected?.Version, read?.Version);
        Assert.Equal(expected?.Value, read?.Value.ToArray());
        Assert.Equal(model.Range(name, -2, 2), await Store.Range(name, -2, 2, cancellationToken: Token));
        Assert.Equal(model.Range(name, -9, 9).Take(3), await Store.Range(name, long.MinValue, long.MaxValue, 3, Token));
        var log = await Store.Log(name, 0, cancellationToken: Token);
        Assert.Equal(model.Log(name).Select(entry => entry.Id), log.Select(entry => entry.Id));
        Assert.Equal(model.Log(name).Select(entry => entry.Value), log.Select(entry => entry.Value.ToArray()));
    }

    private static StoreOperation In(string world, StoreOperation operation, StoreModel model) => operation switch
    {
        Put put => put with { Key = world + put.Key },
        PutIfAbsent put => put with { Key = world + put.Key },
        PutIfVersion put => put with { Key = world + put.Key, Version = put.Version == 1 ? model.VersionOf(world + put.Key) : put.Version },
        Delete delete => delete with { Key = world + delete.Key },
        Add add => add with { Register = world + add.Register },
        Remove remove => remove with { Register = world + remove.Register },
        Append append => append with { Log = world + append.Log },
        _ => throw new InvalidOperationException(),
    };
}
