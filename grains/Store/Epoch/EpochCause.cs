namespace Scheduler.Store.Epoch;

/// <summary>Why a store epoch began.</summary>
public enum EpochCause
{
    /// <summary>A process started on the store.</summary>
    Started,

    /// <summary>The running process found that the store no longer holds what it had confirmed: a restore, a fail-over, a lost second.</summary>
    WentBack,

    /// <summary>The running process found another store where its own had been.</summary>
    Replaced,
}
