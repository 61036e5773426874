using System.Globalization;
using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>Logs as streams. An id belongs to the first entry whose stamp stands beside it; any other entry of that id is not there.</summary>
/// <remarks>
/// The entry is written first and its id claimed second, each by a plain command. A crash between the two leaves an entry without a claim:
/// whoever reads it next claims it, so an entry that was once read stays, and the writer's repetition is the one that loses.
/// </remarks>
internal sealed class RedisLogs(IDatabase database, RedisKeys keys)
{
    private const int SequenceBits = 20;
    private const int Page = 1_000;

    private static readonly RedisValue Stamp = "s", Id = "i", Value = "v";

    public async Task<Written> Append(StoreOperation.Append append, long stamp)
    {
        var log = keys.Log(append.Log);
        var ids = keys.LogIds(append.Log);
        var added = database.StreamAddAsync(log, [new(Stamp, stamp), new(Id, append.Id), new(Value, append.Value)]);
        var claimed = database.HashSetAsync(ids, append.Id, stamp, When.NotExists);
        var owner = database.HashGetAsync(ids, append.Id);
        await Task.WhenAll(added, claimed, owner);
        // A reader may have made the claim in our name, so whose it is counts and not who made it.
        if ((long)await owner == stamp)
        {
            return new(true, 0);
        }

        await database.StreamDeleteAsync(log, [await added], CommandFlags.FireAndForget);
        return default;
    }

    public async Task<IReadOnlyList<LogEntry>> Read(string log, long after, int take)
    {
        var found = new List<LogEntry>();
        while (found.Count < take)
        {
            var asked = Math.Min(Page, take - found.Count);
            var entries = await database.StreamRangeAsync(keys.Log(log), ToStreamId(after + 1), "+", asked, flags: CommandFlags.DemandMaster);
            if (entries.Length > 0)
            {
                await Keep(log, entries, found);
                after = ToPosition(entries[^1].Id);
            }

            if (entries.Length < asked)
            {
                break;
            }
        }

        return found;
    }

    private async Task Keep(string log, StreamEntry[] entries, List<LogEntry> found)
    {
        var owners = await Owners(log, entries);
        for (var i = 0; i < entries.Length; i++)
        {
            if (owners[i] == entries[i][Stamp])
            {
                found.Add(new(ToPosition(entries[i].Id), entries[i][Id]!, (byte[])entries[i][Value]!));
            }
        }
    }

    private async Task<RedisValue[]> Owners(string log, StreamEntry[] entries)
    {
        var ids = keys.LogIds(log);
        var names = Array.ConvertAll(entries, entry => entry[Id]);
        var owners = await database.HashGetAsync(ids, names, CommandFlags.DemandMaster);
        if (!Array.Exists(owners, owner => owner.IsNull))
        {
            return owners;
        }

        await Task.WhenAll(entries.Where((_, i) => owners[i].IsNull).Select(entry => database.HashSetAsync(ids, entry[Id], entry[Stamp], When.NotExists)));
        return await database.HashGetAsync(ids, names, CommandFlags.DemandMaster);
    }

    /// <summary>A position as a stream names it.</summary>
    public static RedisValue ToStreamId(long position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position >> SequenceBits}-{position & ((1L << SequenceBits) - 1)}");

    private static long ToPosition(RedisValue id)
    {
        var text = id.ToString();
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var milliseconds = long.Parse(text.AsSpan(0, dash), CultureInfo.InvariantCulture);
        var sequence = long.Parse(text.AsSpan(dash + 1), CultureInfo.InvariantCulture);
        return sequence < 1L << SequenceBits
            ? (milliseconds << SequenceBits) | sequence
            : throw new StoreException("A log in Redis was not written by this product.");
    }
}
