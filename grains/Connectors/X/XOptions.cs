using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.X;

/// <summary>X, under <c>Scheduler:Networks:X</c>.</summary>
public sealed class XOptions : NetworkOptions
{
    /// <summary>Default: https://api.x.com.</summary>
    public XOptions() => BaseAddress = new Uri("https://api.x.com/");

    /// <summary>The application's id. Needed to renew tokens.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret; empty for a public client.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The longest text, weighted. Default: 280; an account that pays may have 25,000.</summary>
    public int MaxText { get; set; } = 280;

    internal override IEnumerable<string> OwnMistakes() =>
        MaxText is >= 1 and <= 25_000 ? [] : [$"{nameof(MaxText)} must be between 1 and 25000, not {MaxText}."];
}
