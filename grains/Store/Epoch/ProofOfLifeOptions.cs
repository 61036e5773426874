using System.ComponentModel.DataAnnotations;

namespace Scheduler.Store.Epoch;

/// <summary>How often a process proves to the store that it lives.</summary>
public sealed class ProofOfLifeOptions
{
    /// <summary>Time between two proofs, each a small synced write.</summary>
    /// <value>Default: 1 second.</value>
    /// <remarks>After a restart, what was due since the last proof is reconciled with the networks: a longer time makes that more.</remarks>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:01:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);
}
