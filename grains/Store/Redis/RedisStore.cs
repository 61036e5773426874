using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>The cluster's store: one Redis primary that syncs every write to its append-only file.</summary>
public sealed class RedisStore : IMovableStore, IDisposable
{
    /// <summary>Raised when an older version of the product could no longer read what is stored.</summary>
    private const long Format = 1;

    private readonly RedisServer _server;
    private readonly RedisKeys _keys;
    private readonly RedisLogs _logs;
    private readonly RedisWrites _writes;
    private readonly RedisContents _contents;
    private readonly VersionStamps _stamps;
    private readonly ILogger _logger;

    private RedisStore(RedisServer server, RedisKeys keys, string prefix, long opening, ILogger logger)
    {
        _server = server;
        _keys = keys;
        _logger = logger;
        _logs = new RedisLogs(server.Database, keys);
        _stamps = new VersionStamps(opening);
        _writes = new RedisWrites(server, keys, _logs, _stamps);
        _contents = new RedisContents(server, keys, prefix, _logs);
    }

    /// <summary>Connects, and checks that the server keeps what it confirms.</summary>
    /// <exception cref="RedisRefusedException">It does not answer, may forget, is sharded, or holds a newer format.</exception>
    public static RedisStore Connect(RedisStoreOptions options, ILogger<RedisStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        var server = RedisServer.Connect(options);
        try
        {
            var keys = new RedisKeys(options.KeyPrefix);
            server.Database.StringSet(keys.Format, Format, when: When.NotExists);
            var found = (long)server.Database.StringGet(keys.Format);
            if (found > Format)
            {
                throw RedisRefusedException.NewerFormat(options.KeyPrefix, found, Format);
            }

            if (server.MayRefuseOneCommand)
            {
                RedisLog.MemoryIsLimited(logger);
            }

            return new RedisStore(server, keys, options.KeyPrefix, server.Database.StringIncrement(keys.Openings), logger);
        }
        catch (Exception failure)
        {
            server.Dispose();
            throw RedisFailure.IsOne(failure) ? new StoreException($"Redis could not be opened: {RedisFailure.Reason(failure)}.") : failure;
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken = default)
    {
        StoreNames.Check(key);
        return Ask(async () => RedisPayload.Unpack(await _server.Database.StringGetAsync(_keys.Value(key), CommandFlags.DemandMaster)), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            StoreNames.Check(key);
        }

        return keys.Count == 0
            ? ValueTask.FromResult<IReadOnlyList<StoredValue?>>([])
            : Ask(async () => (IReadOnlyList<StoredValue?>)Array.ConvertAll(
                await _server.Database.StringGetAsync([.. keys.Select(_keys.Value)], CommandFlags.DemandMaster), RedisPayload.Unpack), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        StoreNames.Check(batch);
        return Ask(() => _writes.Write(batch), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take = int.MaxValue, CancellationToken cancellationToken = default)
    {
        StoreNames.Check(register);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        var (low, high) = (Math.Max(from, -StoreNames.MaximumScore), Math.Min(to, StoreNames.MaximumScore));
        return low > high || take == 0
            ? ValueTask.FromResult<IReadOnlyList<Scored>>([])
            : Ask(async () => (IReadOnlyList<Scored>)Array.ConvertAll(
                await _server.Database.SortedSetRangeByScoreWithScoresAsync(_keys.Register(register), low, high, take: take, flags: CommandFlags.DemandMaster),
                entry => new Scored(entry.Element!, (long)entry.Score)), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take = int.MaxValue, CancellationToken cancellationToken = default)
    {
        StoreNames.Check(log);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        return Ask(() => _logs.Read(log, after, take), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        StoreNames.Check(name);
        StoreNames.Check(holder);
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.FromMilliseconds(1));
        return Ask(async () => await _server.Database.LockTakeAsync(_keys.Lease(name), holder, duration)
            || await _server.Database.LockExtendAsync(_keys.Lease(name), holder, duration), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask Release(string name, string holder, CancellationToken cancellationToken = default)
    {
        StoreNames.Check(name);
        StoreNames.Check(holder);
        await Ask(() => _server.Database.LockReleaseAsync(_keys.Lease(name), holder), cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken = default) => Ask(async () =>
    {
        var time = (string[])(await _server.Database.ExecuteAsync("TIME", [], CommandFlags.DemandMaster))!;
        return DateTimeOffset.FromUnixTimeSeconds(long.Parse(time[0], CultureInfo.InvariantCulture))
            .AddMicroseconds(long.Parse(time[1], CultureInfo.InvariantCulture));
    }, cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<Kept> Everything(CancellationToken cancellationToken) => _contents.Read(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask TakeOver(IReadOnlyList<Kept> things, CancellationToken cancellationToken)
    {
        await Write(KeptThings.Operations(things), cancellationToken);
        // One after the other: a stream takes positions in their order only.
        foreach (var entry in things.OfType<Kept.Entry>()) { await Ask(async () => { await _contents.Append(entry, _stamps.Next()); return true; }, cancellationToken); }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose() => _server.Dispose();

    private async ValueTask<T> Ask<T>(Func<Task<T>> ask, CancellationToken cancellationToken, [CallerMemberName] string call = "")
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await ask();
        }
        catch (Exception failure) when (RedisFailure.IsOne(failure))
        {
            var reason = RedisFailure.Reason(failure);
            RedisLog.Failed(_logger, call, reason);
            throw new StoreException($"Redis did not confirm a {call}: {reason}.");
        }
    }
}
