using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Scheduler.Pipeline.Mail;

/// <summary>Hands mail to the installation's server.</summary>
public sealed class Mailer(IOptions<MailOptions> options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>There is a server to hand it to.</summary>
    public bool IsSet => options.Value.IsSet;

    /// <summary>Hands one mail over; throws what the server or the line said.</summary>
    public async Task Send(IEnumerable<string> to, string subject, string text, CancellationToken cancellationToken)
    {
        var server = options.Value;
        using var message = new MimeMessage { Subject = subject, Body = new TextPart("plain") { Text = text } };
        message.From.Add(MailboxAddress.Parse(server.From));
        message.To.AddRange(to.Select(MailboxAddress.Parse));
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        await client.ConnectAsync(server.Host, server.Port, Protection(server.Security), cancellationToken);
        if (server.User.Length > 0) { await client.AuthenticateAsync(server.User, server.Password, cancellationToken); }
        await client.SendAsync(message, cancellationToken);
        await client.DisconnectAsync(true, cancellationToken);
    }

    private static SecureSocketOptions Protection(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
