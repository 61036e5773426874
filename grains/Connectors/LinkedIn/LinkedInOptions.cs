using System.Text.RegularExpressions;
using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.LinkedIn;

/// <summary>LinkedIn, under <c>Scheduler:Networks:LinkedIn</c>.</summary>
public sealed partial class LinkedInOptions : NetworkOptions
{
    /// <summary>Default: https://api.linkedin.com.</summary>
    public LinkedInOptions() => BaseAddress = new Uri("https://api.linkedin.com/");

    /// <summary>Where tokens are renewed. Default: https://www.linkedin.com.</summary>
    public Uri AuthorityAddress { get; set; } = new("https://www.linkedin.com/");

    /// <summary>The month of the API that is spoken, YYYYMM; LinkedIn ends each about a year later with 426. Default: 202609.</summary>
    public string Version { get; set; } = "202609";

    /// <summary>The application's id. Needed to renew tokens.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret. Needed to renew tokens.</summary>
    public string ClientSecret { get; set; } = "";

    internal override IEnumerable<KeyValuePair<string, Uri>> Addresses() => [.. base.Addresses(), new(nameof(AuthorityAddress), AuthorityAddress)];

    internal override IEnumerable<string> OwnMistakes() =>
        Month().IsMatch(Version) ? [] : [$"{nameof(Version)} must be a month as YYYYMM, not '{Version}'."];

    [GeneratedRegex(@"^20\d\d(0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
