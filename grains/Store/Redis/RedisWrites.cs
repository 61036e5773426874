using StackExchange.Redis;
using static Scheduler.Store.StoreOperation;

namespace Scheduler.Store.Redis;

/// <summary>Writes batches: plain commands in order on one connection, without waiting in between.</summary>
internal sealed class RedisWrites(RedisServer server, RedisKeys keys, RedisLogs logs, VersionStamps versions)
{
    public async Task<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch)
    {
        var answers = new Written[batch.Count];
        for (var next = 0; next < batch.Count;)
        {
            var end = EndOfPipeline(batch, next);
            if (end > next)
            {
                await Pipeline(batch, next, end, answers);
                next = end;
            }
            else
            {
                answers[next] = await Replace((PutIfVersion)batch[next]);
                next++;
            }
        }

        return answers;
    }

    private int EndOfPipeline(IReadOnlyList<StoreOperation> batch, int start)
    {
        var end = start;
        while (end < batch.Count && batch[end] is not PutIfVersion { Version: > 0 } && !(server.MayRefuseOneCommand && end > start))
        {
            end++;
        }

        return end;
    }

    private async Task Pipeline(IReadOnlyList<StoreOperation> batch, int start, int end, Written[] answers)
    {
        // Not the client's IBatch: when the socket stalls it drops commands without ever answering them.
        var connection = server.Connection;
        var sent = new List<Task<Written>>(end - start);
        for (var i = start; i < end && server.Connection == connection; i++)
        {
            sent.Add(Send(batch[i]));
        }

        var done = await Task.WhenAll(sent);
        if (done.Length < end - start)
        {
            // The end of a batch never follows its lost beginning on another connection.
            throw new StoreException("The connection to Redis broke within a batch.");
        }

        done.CopyTo(answers, start);
    }

    private Task<Written> Send(StoreOperation operation) => operation switch
    {
        Put(var key, var value) => Set(key, value, When.Always),
        PutIfAbsent(var key, var value) => Set(key, value, When.NotExists),
        PutIfVersion(var key, var value, _) => Set(key, value, When.NotExists),
        Delete(var key) => Plain(server.Database.KeyDeleteAsync(keys.Value(key))),
        Add(var register, var member, var score) => Added(server.Database.SortedSetAddAsync(keys.Register(register), member, score)),
        Remove(var register, var member) => Plain(server.Database.SortedSetRemoveAsync(keys.Register(register), member)),
        Append append => logs.Append(append, versions.Next()),
        _ => throw new InvalidOperationException("Names are checked before a batch is sent."),
    };

    private async Task<Written> Set(string key, ReadOnlyMemory<byte> value, When when)
    {
        var version = versions.Next();
        return await server.Database.StringSetAsync(keys.Value(key), RedisPayload.Pack(version, value), when: when) ? new(true, version) : default;
    }

    private static async Task<Written> Plain(Task<bool> changed) => new(await changed, 0);

    private static async Task<Written> Added(Task<bool> isNew)
    {
        await isNew;
        return new(true, 0);
    }

    /// <summary>The client's own optimistic transaction; seldom used, never by what is due.</summary>
    private async Task<Written> Replace(PutIfVersion replace)
    {
        var key = keys.Value(replace.Key);
        var current = await server.Database.StringGetAsync(key, CommandFlags.DemandMaster);
        if (RedisPayload.Unpack(current)?.Version != replace.Version)
        {
            return default;
        }

        var version = versions.Next();
        var transaction = server.Database.CreateTransaction();
        transaction.AddCondition(Condition.StringEqual(key, current));
        var set = transaction.StringSetAsync(key, RedisPayload.Pack(version, replace.Value));
        return await transaction.ExecuteAsync() && await set ? new(true, version) : default;
    }
}
