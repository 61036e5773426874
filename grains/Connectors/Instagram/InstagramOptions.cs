using System.Text.RegularExpressions;
using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.Instagram;

/// <summary>Instagram, under <c>Scheduler:Networks:Instagram</c>.</summary>
public sealed partial class InstagramOptions : NetworkOptions
{
    /// <summary>Default: https://graph.instagram.com.</summary>
    public InstagramOptions() => BaseAddress = new Uri("https://graph.instagram.com/");

    /// <summary>The version of the Graph API; each lives about two years. Default: v25.0.</summary>
    public string Version { get; set; } = "v25.0";

    /// <summary>How long to wait before asking again whether Instagram has fetched the picture, in its first minute. Default: 3 s; afterwards a minute.</summary>
    public TimeSpan PollEvery { get; set; } = TimeSpan.FromSeconds(3);

    internal override IEnumerable<string> OwnMistakes()
    {
        if (!Shape().IsMatch(Version))
        {
            yield return $"{nameof(Version)} must look like v25.0, not '{Version}'.";
        }

        if (PollEvery <= TimeSpan.Zero || PollEvery > TimeSpan.FromMinutes(1))
        {
            yield return $"{nameof(PollEvery)} must be at most a minute, not {PollEvery}.";
        }
    }

    [GeneratedRegex(@"^v\d+\.\d+$")]
    private static partial Regex Shape();
}
