using System.Runtime.CompilerServices;
using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>Everything under the prefix, and what is taken over into it.</summary>
internal sealed class RedisContents(RedisServer server, RedisKeys keys, string prefix, RedisLogs logs)
{
    private const int Page = 1_000;

    public async IAsyncEnumerable<Kept> Read([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A scan may show a key twice, and a key is what it was when it is read: no process of the product runs meanwhile.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var key in server.Keys(prefix + "*").WithCancellation(cancellationToken))
        {
            var name = key.ToString()[prefix.Length..];
            if (!seen.Add(name) || name.Length < 2 || name[1] != ':') { continue; }
            await foreach (var kept in Of(name[0], name[2..], cancellationToken)) { yield return kept; }
        }
    }

    /// <summary>A log entry under the stream id of its position, its id claimed by its stamp as every entry's is.</summary>
    public async Task Append(Kept.Entry entry, long stamp)
    {
        try { await server.Database.StreamAddAsync(keys.Log(entry.Log), [new("s", stamp), new("i", entry.Id), new("v", entry.Bytes)], RedisLogs.ToStreamId(entry.Position)); }
        // It, or one after it, is there: an earlier try put it, and comparing the stores says whether it did.
        catch (RedisServerException there) when (there.Message.Contains("equal or smaller", StringComparison.Ordinal)) { return; }
        await server.Database.HashSetAsync(keys.LogIds(entry.Log), entry.Id, stamp, When.NotExists);
    }

    private async IAsyncEnumerable<Kept> Of(char kind, string name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case 'v' when RedisPayload.Unpack(await server.Database.StringGetAsync(keys.Value(name), CommandFlags.DemandMaster)) is { } value:
                yield return new Kept.Value(name, value.Value);
                break;
            case 'r':
                foreach (var member in await server.Database.SortedSetRangeByRankWithScoresAsync(keys.Register(name), flags: CommandFlags.DemandMaster)) { yield return new Kept.Member(name, member.Element!, (long)member.Score); }
                break;
            case 'l':
                for (var after = 0L; await logs.Read(name, after, Page) is { Count: > 0 } entries; after = entries[^1].Position)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    foreach (var entry in entries) { yield return new Kept.Entry(name, entry.Position, entry.Id, entry.Value); }
                }

                break;
        }
    }
}
