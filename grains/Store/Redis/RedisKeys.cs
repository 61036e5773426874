using StackExchange.Redis;

namespace Scheduler.Store.Redis;

/// <summary>The names on the server: a letter for each kind, so that one name may be a key, a register, a log and a lease.</summary>
internal sealed class RedisKeys(string prefix)
{
    /// <summary>Counts the openings of the store, for <see cref="VersionStamps"/>.</summary>
    public RedisKey Openings { get; } = $"{prefix}openings";

    /// <summary>The format of what is stored.</summary>
    public RedisKey Format { get; } = $"{prefix}format";

    public RedisKey Value(string key) => $"{prefix}v:{key}";

    public RedisKey Register(string register) => $"{prefix}r:{register}";

    public RedisKey Log(string log) => $"{prefix}l:{log}";

    /// <summary>Which entry of a log is the one of its id.</summary>
    public RedisKey LogIds(string log) => $"{prefix}i:{log}";

    public RedisKey Lease(string name) => $"{prefix}t:{name}";
}
