using Microsoft.Extensions.Options;
using Scheduler.Contracts.Alarms;
using Scheduler.Pipeline.Mail;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Writes to the addresses of the options.</summary>
public sealed class MailWay(Mailer mailer, IOptions<WatchdogOptions> options) : IAlarmWay
{
    /// <inheritdoc/>
    public string Name => "mail";

    /// <inheritdoc/>
    public bool IsSet => mailer.IsSet && options.Value.MailTo.Count > 0;

    /// <inheritdoc/>
    public Task Tell(AlarmRecord alarm, CancellationToken cancellationToken) =>
        mailer.Send(options.Value.MailTo, AlarmWords.Subject(alarm), AlarmWords.Mail(alarm), cancellationToken);
}
