using Scheduler.Silo.Launch;
using Scheduler.Store;

namespace Scheduler.Silo.Hosting;

/// <summary>The store: embedded by default, Redis where several silos share one.</summary>
internal static class StoreHosting
{
    public static WebApplicationBuilder AddSchedulerStore(this WebApplicationBuilder builder, LaunchPlan plan)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        if (plan.Redis.Length > 0)
        {
            builder.Services.AddRedisStore(options =>
            {
                builder.Configuration.GetSection("Scheduler:Redis").Bind(options);
                options.ConnectionString = RedisAddress.Of(plan, builder.Configuration);
            });
        }
        else
        {
            builder.Services.AddSqliteStore(options => options.Folder = Path.GetFullPath(plan.Folder));
        }

        return builder;
    }
}
