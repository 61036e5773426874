using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Scheduler.Store.Epoch;
using Scheduler.Store.Redis;
using Scheduler.Store.Sqlite;

namespace Scheduler.Store;

/// <summary>Puts a store behind <see cref="IStore"/>, measured, and keeps its epoch (<see cref="IStoreEpochs"/>).</summary>
public static class StoreServices
{
    /// <summary>The embedded store: one file in a data folder that this process holds alone.</summary>
    public static IServiceCollection AddSqliteStore(this IServiceCollection services, Action<SqliteStoreOptions> configure)
    {
        services.AddOptions<SqliteStoreOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SqliteStoreOptions>, SqliteStoreOptionsValidator>();
        services.TryAddSingleton(provider => SqliteStore.Open(
            provider.GetRequiredService<IOptions<SqliteStoreOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<SqliteStore>>()));
        return services.AddStore<SqliteStore>(exclusive: true);
    }

    /// <summary>The cluster's store: one Redis primary shared by every silo.</summary>
    public static IServiceCollection AddRedisStore(this IServiceCollection services, Action<RedisStoreOptions> configure)
    {
        services.AddOptions<RedisStoreOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<RedisStoreOptions>, RedisStoreOptionsValidator>();
        services.TryAddSingleton(provider => RedisStore.Connect(
            provider.GetRequiredService<IOptions<RedisStoreOptions>>().Value,
            provider.GetRequiredService<ILogger<RedisStore>>()));
        return services.AddStore<RedisStore>(exclusive: false);
    }

    private static IServiceCollection AddStore<TStore>(this IServiceCollection services, bool exclusive)
        where TStore : class, IStore
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.AddSingleton<IStore>(provider => new InstrumentedStore(
            provider.GetRequiredService<TStore>(),
            provider.GetRequiredService<IMeterFactory>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddOptions<ProofOfLifeOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ProofOfLifeOptions>, ProofOfLifeOptionsValidator>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ProofOfLife>(provider, exclusive));
        services.AddSingleton<IStoreEpochs>(provider => provider.GetRequiredService<ProofOfLife>());
        services.AddHostedService(provider => provider.GetRequiredService<ProofOfLife>());
        return services;
    }
}
