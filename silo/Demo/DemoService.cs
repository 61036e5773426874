using Scheduler.Silo.Launch;

namespace Scheduler.Silo.Demo;

/// <summary>Sets the scene once everything listens, and says where to start.</summary>
internal sealed partial class DemoService(
    DemoSetting setting, DemoScenario scenario, DemoBlog blog, LaunchPlan plan, IHostApplicationLifetime lifetime, ILogger<DemoService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listening = new TaskCompletionSource();
        await using var told = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        try
        {
            await setting.Set(stoppingToken);
            await scenario.Play(stoppingToken);
            Say();
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            LogBroken(e);
            Environment.ExitCode = LaunchMistake.ExitCode;
            lifetime.StopApplication();
        }
    }

    private void Say()
    {
        var at = blog.Address.ToString().TrimEnd('/');
        Console.WriteLine($"""

              Démonstration prête · The demonstration is ready

                {at}/demo      trois portes : agence, chirurgien, abonné · three doors
                {at}/sandbox   ce que lisent les abonnés · what followers read
                {at}/api       l’API · the API
                données · data    {Path.GetFullPath(plan.Folder)}

              Mot de passe de tous · everyone’s password : {DemoCast.Password}
              Quatre publications partent dans la première minute. · Five networks receive within a minute.

            """);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The demonstration cannot be played")]
    private partial void LogBroken(Exception exception);
}
