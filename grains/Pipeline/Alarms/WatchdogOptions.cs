using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Who is told, and how soon, when the installation itself is in trouble.</summary>
public sealed class WatchdogOptions : IValidatableObject
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Watchdog";

    /// <summary>How often it looks.</summary>
    /// <value>Default 10 s; 1 s to 20 s, or an alarm could come later than two minutes after its cause.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:20")]
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How late something due may be, and how long a shard silent.</summary>
    /// <value>Default 60 s; 15 s to 60 s.</value>
    [Range(typeof(TimeSpan), "00:00:15", "00:01:00")]
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Addresses that are written to, through <c>Scheduler:Mail</c>.</summary>
    /// <value>Default none.</value>
    public IList<string> MailTo { get; } = [];

    /// <summary>An address that alarms are posted to as JSON.</summary>
    /// <value>Default none; http or https.</value>
    public string WebhookUrl { get; set; } = "";

    /// <summary>The key of the HMAC-SHA256 over the body, in the header <c>X-Scheduler-Signature</c> as <c>sha256=…</c> in hexadecimal digits.</summary>
    /// <value>At least 16 characters, where there is a webhook.</value>
    public string WebhookSecret { get; set; } = "";

    /// <summary>An address that is called (GET) while all is well: whoever watches it raises the alarm when the calls stop.</summary>
    /// <value>Default none; http or https.</value>
    public string HeartbeatUrl { get; set; } = "";

    /// <summary>How often it is called.</summary>
    /// <value>Default 1 min; 1 s to 10 min.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan HeartbeatEvery { get; set; } = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsWeb(WebhookUrl)) { yield return new($"{Section}:{nameof(WebhookUrl)} is no http or https address.", [nameof(WebhookUrl)]); }
        if (!IsWeb(HeartbeatUrl)) { yield return new($"{Section}:{nameof(HeartbeatUrl)} is no http or https address.", [nameof(HeartbeatUrl)]); }
        if (WebhookUrl.Length > 0 && WebhookSecret.Length < 16) { yield return new($"{Section}:{nameof(WebhookSecret)} needs at least 16 characters.", [nameof(WebhookSecret)]); }
        foreach (var address in MailTo.Where(address => !MimeKit.MailboxAddress.TryParse(address, out _))) { yield return new($"{Section}:{nameof(MailTo)}: “{address}” is no address.", [nameof(MailTo)]); }
    }

    private static bool IsWeb(string address) => address.Length == 0 || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
