namespace Scheduler.Silo.Health;

/// <summary>Whether this process lives, and whether it can do its work.</summary>
internal static class HealthRoutes
{
    public static WebApplication MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/healthz").AllowAnonymous().ExcludeFromDescription();
        health.MapGet("/live", () => Results.Text("live"));
        health.MapGet("/ready", Ready);
        health.MapGet("", Ready);
        return app;
    }

    private static async Task<IResult> Ready(HealthProbe probe, CancellationToken cancellationToken)
    {
        var report = await probe.Look(cancellationToken);
        return Results.Json(report, statusCode: report.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }
}
