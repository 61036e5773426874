using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Scheduler.Web.Access.Setup;

/// <summary>Prints the code of the first visit once the host is up, while there is no agency and this process serves pages.</summary>
public sealed partial class SetupAnnouncement(
    ISetupCode code, SetupState state, IHostApplicationLifetime lifetime, ILogger<SetupAnnouncement> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var up = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        if (!state.Served || await state.Begun(stoppingToken)) { return; }

        // On the console and nowhere else: logs may be sent away.
        Console.WriteLine($"""

              Première visite · First visit: /welcome
              Code : {code.Code}

            """);
        LogWaiting();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "No agency yet: the first visit waits for the code shown on the console")]
    private partial void LogWaiting();
}
