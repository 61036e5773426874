using Scheduler.Silo.Launch;

namespace Scheduler.Silo.Hosting;

/// <summary>How the cluster's Redis is reached: the same for the store, the membership and the grains' state.</summary>
public static class RedisAddress
{
    /// <summary>Where a whole connection string may stand, so that a password need not be on the command line for every user of the machine to read.</summary>
    public const string Setting = "Scheduler:Redis:ConnectionString";

    /// <summary>The configured connection string, or what <c>--redis</c> says.</summary>
    public static string Of(LaunchPlan plan, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration[Setting] is { Length: > 0 } whole ? whole : plan.Redis;
    }
}
