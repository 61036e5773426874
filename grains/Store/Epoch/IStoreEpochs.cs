namespace Scheduler.Store.Epoch;

/// <summary>Tells since when the store is known to have lost nothing.</summary>
public interface IStoreEpochs
{
    /// <summary>The epoch of now; read by services that start after the store.</summary>
    StoreEpoch Current { get; }

    /// <summary>This process holds the store alone: every process before it is over.</summary>
    bool Exclusive { get; }

    /// <summary>Raised when the store went back or was replaced under the running process: everything due since is unknown.</summary>
    event EventHandler<StoreEpoch>? Renewed;
}
