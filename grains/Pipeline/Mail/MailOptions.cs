using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Mail;

/// <summary>The server that takes the installation's mail.</summary>
public sealed class MailOptions : IValidatableObject
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Mail";

    /// <summary>Its name.</summary>
    /// <value>Default none: no mail is sent.</value>
    public string Host { get; set; } = "";

    /// <summary>Its port.</summary>
    /// <value>Default 587.</value>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected.</summary>
    /// <value>Default <see cref="MailSecurity.StartTls"/>.</value>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Who signs in.</summary>
    /// <value>Default nobody.</value>
    public string User { get; set; } = "";

    /// <summary>Their password.</summary>
    public string Password { get; set; } = "";

    /// <summary>In whose name mail is sent: an address, or a name and an address.</summary>
    public string From { get; set; } = "";

    /// <summary>There is a server.</summary>
    public bool IsSet => Host.Length > 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSet) { yield break; }
        if (!MimeKit.MailboxAddress.TryParse(From, out _)) { yield return new($"{Section}:{nameof(From)} is no address.", [nameof(From)]); }
        if (User.Length > 0 && Security == MailSecurity.None && Host is not ("localhost" or "127.0.0.1" or "::1")) { yield return new($"{Section}: a password is not sent over an open connection.", [nameof(Security)]); }
    }
}
