using System.Globalization;
using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace Scheduler.Store.Orleans;

/// <summary>Grain state behind the store contract. The version is the ETag; a cleared state leaves an empty value, so that its version is not lost.</summary>
internal sealed class StoreGrainStorage(IStore store, IGrainStorageSerializer serializer, IActivatorProvider activators) : IGrainStorage
{
    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var found = await store.Read(Key(stateName, grainId));
        if (found is { Value.IsEmpty: false } stored)
        {
            grainState.State = serializer.Deserialize<T>(BinaryData.FromBytes(stored.Value));
            grainState.RecordExists = true;
        }
        else
        {
            Empty(grainState);
        }

        grainState.ETag = found is null ? null : ETag(found.Value.Version);
    }

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        grainState.ETag = await Replace(Key(stateName, grainId), serializer.Serialize(grainState.State).ToMemory(), grainState.ETag);
        grainState.RecordExists = true;
    }

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        grainState.ETag = await Replace(Key(stateName, grainId), ReadOnlyMemory<byte>.Empty, grainState.ETag);
        Empty(grainState);
    }

    private async Task<string> Replace(string key, ReadOnlyMemory<byte> value, string? etag)
    {
        var written = await store.Write([new StoreOperation.PutIfVersion(key, value, Version(etag))]);
        if (written[0].Applied)
        {
            return ETag(written[0].Version);
        }

        var found = await store.Read(key);
        throw new InconsistentStateException("The stored state is not the one that was read.", found is null ? "" : ETag(found.Value.Version), etag ?? "");
    }

    private void Empty<T>(IGrainState<T> grainState)
    {
        grainState.State = activators.GetActivator<T>().Create();
        grainState.RecordExists = false;
    }

    // Kept for ever: without the service's id, which a move to another installation changes.
    private static string Key(string stateName, GrainId grainId) => $"grain/{grainId.Type}/{grainId.Key}/{stateName}";

    private static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    private static long Version(string? etag) => etag is null ? 0 : long.Parse(etag, CultureInfo.InvariantCulture);
}
