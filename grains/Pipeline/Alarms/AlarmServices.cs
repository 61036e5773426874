using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Pipeline.Mail;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Registers the watchdog and its ways, in hosts that run grains.</summary>
public static class AlarmServices
{
    /// <summary>The watchdog, mail, webhook and heartbeat.</summary>
    public static IServiceCollection AddWatchdog(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WatchdogOptions>().Bind(configuration.GetSection(WatchdogOptions.Section)).ValidateDataAnnotations().ValidateOnStart()
            .Validate<Microsoft.Extensions.Options.IOptions<MailOptions>>((watchdog, mail) => watchdog.MailTo.Count == 0 || mail.Value.IsSet, "Scheduler:Watchdog:MailTo needs a mail server: Scheduler:Mail:Host.");
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(WebhookWay.Client, client => client.Timeout = TimeSpan.FromSeconds(10));
        return services
            .AddSingleton<Mailer>()
            .AddSingleton<IAlarmWay, MailWay>()
            .AddSingleton<IAlarmWay, WebhookWay>()
            .AddSingleton<AlarmTeller>()
            .AddSingleton<Heartbeat>()
            .AddSingleton<WatchReader>()
            .AddSingleton<Watchdog>()
            .AddHostedService(provider => provider.GetRequiredService<Watchdog>());
    }
}
