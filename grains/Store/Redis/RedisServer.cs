using System.Globalization;
using System.Net;
using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>Connects, and refuses a server that would forget.</summary>
internal sealed class RedisServer : IDisposable
{
    private static readonly (string Name, string Value)[] Demanded =
        [("appendonly", "yes"), ("appendfsync", "always"), ("maxmemory-policy", "noeviction")];

    private readonly ConnectionMultiplexer _connection;
    private int _broken;

    private RedisServer(ConnectionMultiplexer connection, bool mayRefuseOneCommand)
    {
        _connection = connection;
        MayRefuseOneCommand = mayRefuseOneCommand;
        Database = connection.GetDatabase();
        connection.ConnectionFailed += (_, _) => Interlocked.Increment(ref _broken);
    }

    public IDatabase Database { get; }

    /// <summary>Another number once a connection broke.</summary>
    public int Connection => Volatile.Read(ref _broken);

    /// <summary>With a memory limit, Redis may refuse a command and accept the one after it.</summary>
    public bool MayRefuseOneCommand { get; }

    public static RedisServer Connect(RedisStoreOptions options)
    {
        var configuration = ConfigurationOptions.Parse(options.ConnectionString);
        configuration.AbortOnConnectFail = true;
        configuration.ClientName ??= "scheduler";
        // Without a connection an answer is owed at once; queued, the second half of a batch could outlive the first.
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        configuration.ReconnectRetryPolicy = new LinearRetry(500);
        var name = string.Join(", ", configuration.EndPoints.Select(Name));
        ConnectionMultiplexer connection;
        try
        {
            connection = ConnectionMultiplexer.Connect(configuration);
        }
        catch (Exception failure) when (RedisFailure.IsOne(failure))
        {
            throw RedisRefusedException.Unreachable(name);
        }

        try
        {
            return Verify(connection, name, options.AllowForgetting);
        }
        catch (Exception failure)
        {
            connection.Dispose();
            throw RedisFailure.IsOne(failure) ? RedisRefusedException.SettingsUnreadable(name) : failure;
        }
    }

    /// <summary>The names on the primary that match a pattern, some perhaps twice.</summary>
    public IAsyncEnumerable<RedisKey> Keys(string pattern) => _connection.GetServers().First(s => s is { IsConnected: true, IsReplica: false }).KeysAsync(Database.Database, pattern, 1_000);

    public void Dispose() => _connection.Dispose();

    private static RedisServer Verify(ConnectionMultiplexer connection, string name, bool allowForgetting)
    {
        var database = connection.GetDatabase();
        if (Setting(database, "cluster-enabled") == "yes")
        {
            throw RedisRefusedException.Sharded(name);
        }

        var wrong = Demanded.Where(demanded => Setting(database, demanded.Name) != demanded.Value).ToArray();
        if (wrong.Length > 0 && !allowForgetting)
        {
            throw RedisRefusedException.MayForget(name, string.Join(", ", wrong.Select(w => $"{w.Name} {w.Value}")));
        }

        return new RedisServer(connection, Setting(database, "maxmemory") != "0");
    }

    private static string Name(EndPoint server) => server is DnsEndPoint dns ? $"{dns.Host}:{dns.Port}" : $"{server}";

    private static string Setting(IDatabase database, string name)
    {
        var answer = (RedisResult[]?)database.Execute("CONFIG", ["GET", name], CommandFlags.DemandMaster);
        return answer is [_, var value, ..] ? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" : "";
    }
}
