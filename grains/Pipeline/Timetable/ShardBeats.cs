using System.Globalization;
using Scheduler.Store;

namespace Scheduler.Pipeline.Timetable;

/// <summary>When each shard was last looked at, by whoever holds it: the watchdog of any silo sees one fall silent.</summary>
public sealed class ShardBeats(IStore store, TimeProvider clock)
{
    /// <summary>How often it is written.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private const string Register = "timetable/beats";
    private long _beaten;

    /// <summary>Says that these shards were looked at, when the last time is long enough ago.</summary>
    public async ValueTask Beat(IReadOnlyCollection<int> shards, CancellationToken cancellationToken)
    {
        if (_beaten != 0 && clock.GetElapsedTime(_beaten) < Every) { return; }
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (shards.Count > 0) { await store.Write([.. shards.Select(s => new StoreOperation.Add(Register, Name(s), now))], cancellationToken); }
        _beaten = clock.GetTimestamp();
    }

    /// <summary>When each shard was last looked at (UTC); those that ever were.</summary>
    public async ValueTask<IReadOnlyDictionary<int, DateTimeOffset>> Read(CancellationToken cancellationToken) =>
        (await store.Range(Register, long.MinValue, long.MaxValue, cancellationToken: cancellationToken))
            .ToDictionary(b => int.Parse(b.Member, CultureInfo.InvariantCulture), b => DateTimeOffset.FromUnixTimeMilliseconds(b.Score));

    private static string Name(int shard) => shard.ToString("00", CultureInfo.InvariantCulture);
}
