using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.Bluesky;

/// <summary>Bluesky, under <c>Scheduler:Networks:Bluesky</c>.</summary>
public sealed class BlueskyOptions : NetworkOptions
{
    /// <summary>The server of the accounts. Default: https://bsky.social.</summary>
    public BlueskyOptions() => BaseAddress = new Uri("https://bsky.social/");

    /// <summary>Where people read. Default: https://bsky.app.</summary>
    public Uri AppAddress { get; set; } = new("https://bsky.app/");

    /// <summary>Largest picture in bytes. Default: 2,000,000, as the lexicon says since 2026 (1,000,000 before).</summary>
    public long MaxPictureBytes { get; set; } = 2_000_000;

    /// <summary>Largest picture of a link card in bytes. Default: 1,000,000.</summary>
    public long MaxCardPictureBytes { get; set; } = 1_000_000;

    internal override IEnumerable<KeyValuePair<string, Uri>> Addresses() => [.. base.Addresses(), new(nameof(AppAddress), AppAddress)];
}
