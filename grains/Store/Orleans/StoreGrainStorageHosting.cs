using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime.Hosting;
using Orleans.Serialization;
using Orleans.Serialization.Serializers;
using Orleans.Storage;

namespace Scheduler.Store.Orleans;

/// <summary>Keeps grain state in <see cref="IStore"/>.</summary>
public static class StoreGrainStorageHosting
{
    /// <summary>
    /// Registers the grain storage <paramref name="name"/> over the registered store, in Orleans' own binary form:
    /// aliases and ids are stored, never type names.
    /// </summary>
    public static ISiloBuilder AddStoreGrainStorage(this ISiloBuilder silo, string name)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddGrainStorage(name, (services, _) => new StoreGrainStorage(
            services.GetRequiredService<IStore>(),
            new OrleansGrainStorageSerializer(services.GetRequiredService<Serializer>()),
            services.GetRequiredService<IActivatorProvider>()));
        return silo;
    }
}
