using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Scheduler.Contracts.Alarms;

namespace Scheduler.Pipeline.Alarms;

/// <summary>Posts to the address of the options, signed so that the other end knows who it is from.</summary>
public sealed class WebhookWay(IHttpClientFactory http, IOptions<WatchdogOptions> options) : IAlarmWay
{
    /// <summary>The HTTP client's name.</summary>
    public const string Client = "watchdog";

    /// <inheritdoc/>
    public string Name => "webhook";

    /// <inheritdoc/>
    public bool IsSet => options.Value.WebhookUrl.Length > 0;

    /// <inheritdoc/>
    public async Task Tell(AlarmRecord alarm, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { alarm = alarm.Kind.ToString(), since = alarm.Since, until = alarm.Until, count = alarm.Count, oldest = alarm.Oldest, machine = alarm.Machine, french = AlarmWords.French(alarm), english = AlarmWords.English(alarm) },
            JsonSerializerOptions.Web);
        using var client = http.CreateClient(Client);
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" } } };
        content.Headers.Add("X-Scheduler-Signature", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.WebhookSecret), body)));
        using var answer = await client.PostAsync(new Uri(options.Value.WebhookUrl), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
