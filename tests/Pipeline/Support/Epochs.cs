using Scheduler.Store.Epoch;

namespace Scheduler.Tests.Pipeline.Support;

/// <summary>The second run of the product on this store; whether it holds the store alone is the test's to say.</summary>
public sealed class Epochs(TimeProvider clock) : IStoreEpochs
{
    public event EventHandler<StoreEpoch>? Renewed;

    public StoreEpoch Current { get; private set; } = new("store", 2, null, clock.GetUtcNow(), EpochCause.Started);

    public bool Exclusive { get; set; }

    /// <summary>The store does not remember this time.</summary>
    public void Lose(LostTime lost) => Current = Current with { Lost = lost };

    /// <summary>Another run begins now.</summary>
    public void Begin(long starts)
    {
        Current = Current with { Starts = starts, Began = clock.GetUtcNow() };
        Renewed?.Invoke(this, Current);
    }
}
