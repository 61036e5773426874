using Scheduler.Connectors;
using Scheduler.Pipeline;
using Scheduler.Pipeline.Alarms;
using Scheduler.Silo.Launch;
using Scheduler.Store.Registers;
using Scheduler.Web;

namespace Scheduler.Silo.Hosting;

/// <summary>What this process does of the product.</summary>
internal static class StageHosting
{
    public static WebApplicationBuilder AddSchedulerStages(this WebApplicationBuilder builder, LaunchPlan plan)
    {
        builder.Services.AddRulePacks(builder.Configuration);
        if (plan.Role != LaunchRole.Web)
        {
            builder.Services.AddConnectors(builder.Configuration);
            builder.Services.AddPipeline(builder.Configuration);
            builder.Services.AddTimetable();
            builder.Services.AddChores();
            builder.Services.AddWatchdog(builder.Configuration);
        }
        else { builder.Services.AddRegisters(); }

        // A silo alone serves no pages, but it names the public address of a picture.
        builder.Services.AddWeb(builder.Configuration);
        return builder;
    }
}
