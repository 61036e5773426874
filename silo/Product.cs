using System.Runtime.CompilerServices;
using Scheduler.Silo.Demo;
using Scheduler.Silo.Health;
using Scheduler.Silo.Hosting;
using Scheduler.Silo.Launch;
using Scheduler.Web;

namespace Scheduler.Silo;

/// <summary>The product as one process, or one of its parts.</summary>
public static class Product
{
    /// <summary>Runs until it is asked to stop; a start that fails says why in one sentence.</summary>
    public static async Task<int> Run(LaunchPlan plan)
    {
        if (plan.Reset && DemoHosting.Reset(plan) is { } kept) { return kept.Say(Console.Error); }
        try
        {
            await using var app = Build(plan);
            await Start(app);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (Exception e) when (StartFailures.Explain(e, plan) is { } mistake)
        {
            return mistake.Say(Console.Error);
        }
    }

    private static async Task Start(WebApplication app)
    {
        try { await app.StartAsync(); }
        catch
        {
            // What had started is stopped in order; why the start failed is what is said.
            await app.StopAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw;
        }
    }

    /// <summary>The host, not yet started; whoever proves the product may stand between its parts.</summary>
    public static WebApplication Build(LaunchPlan plan, Action<IServiceCollection>? between = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. plan.Rest], ApplicationName = typeof(Product).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(plan.Urls.Split(';')).UseStaticWebAssets();
        var started = new StrongBox<bool>();
        builder.AddSchedulerTelemetry().AddQuietStart(started);
        builder.AddSchedulerStore(plan);
        builder.AddSchedulerGrains(plan);
        builder.AddSchedulerStages(plan);
        builder.Services.AddSingleton<HealthProbe>();
        if (plan.Mode == LaunchMode.Demo) { builder.AddDemo(plan); }
        between?.Invoke(builder.Services);

        var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(() => started.Value = true);
        app.MapHealth();
        app.UseSchedulerMetrics();
        if (plan.Mode != LaunchMode.Demo) { app.HideDemo(); }
        if (plan.Role != LaunchRole.Silo) { app.MapWeb(); }
        if (plan.Mode == LaunchMode.Demo) { app.MapDemo(); }
        return app;
    }
}
