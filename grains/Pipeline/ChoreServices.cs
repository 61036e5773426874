using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Scheduler.Pipeline.Audit;
using Scheduler.Pipeline.Channels;
using Scheduler.Pipeline.Posts;

namespace Scheduler.Pipeline;

/// <summary>Registers the recurring chores, in hosts that run grains.</summary>
public static class ChoreServices
{
    /// <summary>Quartz in memory: every silo rings, and a claim of the fire time lets one of them act.</summary>
    public static IServiceCollection AddChores(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz
            .AddJob<SealChore>(job => job.WithIdentity(SealChore.Name))
            .AddTrigger(trigger => trigger.ForJob(SealChore.Name).WithIdentity("each-minute").WithCronSchedule("0 * * * * ?"))
            .AddJob<RecheckChore>(job => job.WithIdentity(RecheckChore.Name))
            .AddTrigger(trigger => trigger.ForJob(RecheckChore.Name).WithIdentity("each-minute-too").WithCronSchedule("20 * * * * ?"))
            .AddJob<SweepChore>(job => job.WithIdentity(SweepChore.Name))
            .AddTrigger(trigger => trigger.ForJob(SweepChore.Name).WithIdentity("at-start").StartNow())
            .AddTrigger(trigger => trigger.ForJob(SweepChore.Name).WithIdentity("each-hour").WithCronSchedule("0 0 * * * ?")));
        return services.AddQuartzHostedService(host => host.WaitForJobsToComplete = true);
    }
}
