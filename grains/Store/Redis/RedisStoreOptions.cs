using System.ComponentModel.DataAnnotations;

namespace Scheduler.Store.Redis;

/// <summary>Where the cluster's store is.</summary>
public sealed class RedisStoreOptions
{
    /// <summary>A StackExchange.Redis connection string: <c>host:6379,password=…,ssl=true</c>. One primary; not Redis Cluster.</summary>
    /// <value>No default.</value>
    /// <remarks>It may hold a password: it is never logged and never quoted in a sentence.</remarks>
    [Required]
    public string ConnectionString { get; set; } = "";

    /// <summary>What every key begins with, so that two installations may share a server.</summary>
    /// <value>Default: <c>scheduler:</c></value>
    /// <remarks>Changed later, everything stored under the old prefix is out of sight.</remarks>
    [Required]
    public string KeyPrefix { get; set; } = "scheduler:";

    /// <summary>Accepts a server that may forget an acknowledged write (no append-only file, not synced at each write, or evicting).</summary>
    /// <value>Default: false, such a server is refused.</value>
    /// <remarks>For tests only. A forgotten claim is a post published twice; a forgotten audit entry is a proof lost.</remarks>
    public bool AllowForgetting { get; set; }
}
