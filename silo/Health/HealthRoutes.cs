namespace Scheduler.Silo.Health;

/// <summary>Whether this process lives, and whether it can do its work.</summary>
internal static class HealthRoutes
{
    public static WebApplication MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/healthz").AllowAnonymous().ExcludeFromDescription();
        health.MapGet("/live", () => Results.Text("live"));
        health.MapGet("/ready", Ready);
        health.MapGet("", Well);
        return app;
    }

    private static async Task<IResult> Ready(HealthProbe probe, CancellationToken cancellationToken)
    {
        var report = await probe.Look(cancellationToken);
        return Answer(report, report.Ready);
    }

    // What watches the product asks here: an alarm is no reason to take this process out of service, and every reason to look.
    private static async Task<IResult> Well(HealthProbe probe, CancellationToken cancellationToken)
    {
        var report = await probe.Look(cancellationToken);
        return Answer(report, report.Ready && report.Alarms.Count == 0);
    }

    private static IResult Answer(HealthReport report, bool well) => Results.Json(report, statusCode: well ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
