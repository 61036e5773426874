using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using Scheduler.Connectors;
using Scheduler.Store;

namespace Scheduler.Tests.Cluster.Fire;

/// <summary>Stands between the product's parts: everything else of it is as it is shipped.</summary>
internal static class FailingParts
{
    public static void Between(IServiceCollection services, FailPlan plan)
    {
        Wrap<IStore>(services, store => new FailingStore(store, plan));
        Wrap<IConnector>(services, connector => new FailingConnector(connector, plan));
        Wrap<IGrainStorage>(services, storage => new FailingGrainStorage(storage, plan));
    }

    private static void Wrap<T>(IServiceCollection services, Func<T, T> wrap) where T : class
    {
        for (var at = 0; at < services.Count; at++)
        {
            var found = services[at];
            if (found.ServiceType != typeof(T)) { continue; }
            services[at] = found.IsKeyedService
                ? ServiceDescriptor.KeyedSingleton<T>(found.ServiceKey, (provider, key) => wrap((T)(found.KeyedImplementationInstance ?? found.KeyedImplementationFactory!(provider, key))))
                : ServiceDescriptor.Singleton<T>(provider => wrap((T)(found.ImplementationInstance ?? found.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, found.ImplementationType!))));
        }
    }
}
