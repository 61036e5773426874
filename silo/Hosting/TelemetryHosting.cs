using System.Net;
using System.Runtime.CompilerServices;
using OpenTelemetry.Metrics;

namespace Scheduler.Silo.Hosting;

/// <summary>Logs as JSON lines where nobody watches a console, metrics for Prometheus, both without text or tokens.</summary>
internal static class TelemetryHosting
{
    public static WebApplicationBuilder AddSchedulerTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("Orleans", LogLevel.Warning).AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error).AddFilter("Polly", LogLevel.Warning).AddFilter("Microsoft", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning).AddFilter("Quartz", LogLevel.Warning);
        if (Console.IsOutputRedirected) { builder.Logging.AddJsonConsole(json => json.UseUtcTimestamp = true); }
        else { builder.Logging.AddSimpleConsole(line => { line.SingleLine = true; line.TimestampFormat = "HH:mm:ss "; }); }
        var metrics = builder.Services.AddOpenTelemetry().WithMetrics(meters =>
        {
            meters.AddMeter("Scheduler.*", "Microsoft.Orleans", "Microsoft.AspNetCore.Hosting", "Polly").AddPrometheusExporter();
            if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }) { meters.AddOtlpExporter(); }
        });
        return builder;
    }

    /// <summary>A start that fails is said in one sentence by <see cref="Product.Run"/>; the host's own page of stack comes only for what happens after.</summary>
    public static WebApplicationBuilder AddQuietStart(this WebApplicationBuilder builder, StrongBox<bool> started)
    {
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => started.Value && level >= LogLevel.Warning);
        return builder;
    }

    /// <summary><c>/metrics</c>, for this machine only and not through a proxy: figures of an agency are nobody else's.</summary>
    public static WebApplication UseSchedulerMetrics(this WebApplication app)
    {
        app.UseOpenTelemetryPrometheusScrapingEndpoint(call =>
            call.Request.Path == "/metrics"
            && call.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
            && !call.Request.Headers.ContainsKey("X-Forwarded-For"));
        return app;
    }
}
