using Orleans.Storage;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>The grains' storage, until a channel writes its state at the point at which this process dies.</summary>
internal sealed class FailingGrainStorage(IGrainStorage storage, FailPlan plan) : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => storage.ReadStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (stateName == "channel" && plan.IsAt(FailPoint.BeforeChannelState, grainId.Key.ToString()!)) { FailPlan.Die(); }
        return storage.WriteStateAsync(stateName, grainId, grainState);
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => storage.ClearStateAsync(stateName, grainId, grainState);

    // Redis' storage opens its connection when the silo starts.
    public void Participate(ISiloLifecycle lifecycle) => (storage as ILifecycleParticipant<ISiloLifecycle>)?.Participate(lifecycle);
}
