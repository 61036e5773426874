using System.Net;
using System.Net.Sockets;
using Orleans.Configuration;
using Orleans.Persistence;
using Orleans.Serialization;
using Orleans.Storage;
using Scheduler.Pipeline;
using Scheduler.Silo.Launch;
using Scheduler.Store.Orleans;
using StackExchange.Redis;

namespace Scheduler.Silo.Hosting;

/// <summary>The grains' host: alone on the embedded store, or one of several on Redis; or only a client of them.</summary>
internal static class OrleansHosting
{
    /// <summary>Part of every stored key: never changes.</summary>
    public const string ServiceId = "scheduler";

    public static WebApplicationBuilder AddSchedulerGrains(this WebApplicationBuilder builder, LaunchPlan plan)
    {
        if (plan.Role == LaunchRole.Web)
        {
            builder.UseOrleansClient(client => client.Configure<ClusterOptions>(Name).UseRedisClustering(redis => redis.ConfigurationOptions = Redis(plan, builder.Configuration)));
            return builder;
        }

        builder.UseOrleans(silo =>
        {
            silo.Configure<ClusterOptions>(Name);
            // A grain call that waits for a network is not made: 30 s is the most any turn may take.
            silo.Configure<GrainCollectionOptions>(options => options.CollectionAge = TimeSpan.FromMinutes(10));
            if (plan.Redis.Length > 0) { Cluster(silo, plan, builder.Configuration); } else { Embedded(silo); }
        });
        return builder;
    }

    private static void Embedded(ISiloBuilder silo)
    {
        // One silo, seen by itself alone: any free port of the loopback will do, and no gateway is opened.
        silo.UseLocalhostClustering(siloPort: FreePort(), gatewayPort: 0);
        silo.AddStoreGrainStorage(StorageNames.Store);
    }

    private static void Cluster(ISiloBuilder silo, LaunchPlan plan, ConfigurationManager configuration)
    {
        silo.UseRedisClustering(redis => redis.ConfigurationOptions = Redis(plan, configuration));
        silo.Configure<ClusterMembershipOptions>(membership =>
        {
            membership.ProbeTimeout = TimeSpan.FromSeconds(1);
            membership.NumMissedProbesLimit = 3;
        });
        silo.AddRedisGrainStorage(StorageNames.Store, (Microsoft.Extensions.Options.OptionsBuilder<RedisStorageOptions> options) =>
            options.Configure<Serializer>((storage, serializer) =>
            {
                storage.ConfigurationOptions = Redis(plan, configuration);
                // Aliases and ids are stored, never CLR names; the default could not survive a rename.
                storage.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
            }));
        var endpoint = configuration.GetSection(SiloReachOptions.Section).Get<SiloReachOptions>() ?? new();
        silo.ConfigureEndpoints(AdvertisedAddress.Of(endpoint), endpoint.SiloPort, endpoint.GatewayPort, listenOnAnyHostAddress: true);
    }

    private static void Name(ClusterOptions options) => (options.ServiceId, options.ClusterId) = (ServiceId, ServiceId);

    private static ConfigurationOptions Redis(LaunchPlan plan, IConfiguration configuration) => ConfigurationOptions.Parse(RedisAddress.Of(plan, configuration));

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
