using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Scheduler.Store.Redis;

/// <summary>A cluster's Redis as a move sees it: the store beside Orleans' own grain storage, whose states travel as the embedded store keeps them.</summary>
public sealed class ClusterStore : IMovableStore, IDisposable
{
    private const string Grain = "grain/";

    private readonly RedisStore _store;
    private readonly RedisServer _server;
    private readonly string _states;

    private ClusterStore(RedisStore store, RedisServer server, string service) => (_store, _server, _states) = (store, server, service + "/state/");

    /// <summary>Connects to the store and to the states of the service of that id.</summary>
    /// <exception cref="RedisRefusedException">The server does not answer, may forget, is sharded, or holds a newer format.</exception>
    public static ClusterStore Connect(RedisStoreOptions options, string service, ILogger<RedisStore> logger) => new(RedisStore.Connect(options, logger), RedisServer.Connect(options), service);

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _server.Dispose();
        _store.Dispose();
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Kept> Everything([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var kept in _store.Everything(cancellationToken)) { yield return kept; }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var key in _server.Keys(_states + "*").WithCancellation(cancellationToken))
        {
            var name = key.ToString()[_states.Length..];
            if (seen.Add(name) && await State(name) is { } bytes) { yield return new Kept.Value(Grain + name, bytes); }
        }
    }

    /// <inheritdoc/>
    public async ValueTask TakeOver(IReadOnlyList<Kept> things, CancellationToken cancellationToken)
    {
        await _store.TakeOver([.. things.Where(thing => thing is not Kept.Value value || !IsState(value.Key))], cancellationToken);
        foreach (var state in things.OfType<Kept.Value>().Where(value => IsState(value.Key)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await _server.Database.HashSetAsync(_states + state.Key[Grain.Length..], [new("etag", "moved"), new("data", state.Bytes)]);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<StoredValue?> Read(string key, CancellationToken cancellationToken) =>
        !IsState(key) ? await _store.Read(key, cancellationToken) : await State(key[Grain.Length..]) is { } bytes ? new StoredValue(bytes, 1) : null;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredValue?>> Read(IReadOnlyList<string> keys, CancellationToken cancellationToken) => _store.Read(keys, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Written>> Write(IReadOnlyList<StoreOperation> batch, CancellationToken cancellationToken) => _store.Write(batch, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Scored>> Range(string register, long from, long to, int take, CancellationToken cancellationToken) => _store.Range(register, from, to, take, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<LogEntry>> Log(string log, long after, int take, CancellationToken cancellationToken) => _store.Log(log, after, take, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<bool> Lease(string name, string holder, TimeSpan duration, CancellationToken cancellationToken) => _store.Lease(name, holder, duration, cancellationToken);

    /// <inheritdoc/>
    public ValueTask Release(string name, string holder, CancellationToken cancellationToken) => _store.Release(name, holder, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<DateTimeOffset> Clock(CancellationToken cancellationToken) => _store.Clock(cancellationToken);

    private static bool IsState(string key) => key.StartsWith(Grain, StringComparison.Ordinal);

    private async Task<byte[]?> State(string name) => (byte[]?)await _server.Database.HashGetAsync(_states + name, "data");
}
