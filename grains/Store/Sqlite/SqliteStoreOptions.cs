using System.ComponentModel.DataAnnotations;

namespace Scheduler.Store.Sqlite;

/// <summary>Where the embedded store keeps its file.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The name of the store's file in <see cref="Folder"/>.</summary>
    public const string FileName = "scheduler.db";

    /// <summary>The data folder; made, readable by its owner only, when it is missing.</summary>
    /// <value>No default: the host decides.</value>
    /// <remarks>A local disk. On a network share neither the lock nor a synced write can be relied upon.</remarks>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>Bytes the file may grow to; a write beyond fails as on a full disk.</summary>
    /// <value>Default: none, the disk is the limit.</value>
    /// <remarks>Too small, and claims, signatures and the audit fail when it is reached: nothing is published any more.</remarks>
    [Range(1 << 20, long.MaxValue)]
    public long? MaximumBytes { get; set; }

    /// <summary>Batches that one synced commit may take together.</summary>
    /// <value>Default: 1,024.</value>
    [Range(1, 65_536)]
    public int MaximumGroup { get; set; } = 1_024;
}
