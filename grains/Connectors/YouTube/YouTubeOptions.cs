using Scheduler.Connectors.Http;

namespace Scheduler.Connectors.YouTube;

/// <summary>YouTube, under <c>Scheduler:Networks:YouTube</c>.</summary>
public sealed class YouTubeOptions : NetworkOptions
{
    private const int Granule = 262_144;

    /// <summary>Default: https://www.googleapis.com.</summary>
    public YouTubeOptions() => BaseAddress = new Uri("https://www.googleapis.com/");

    /// <summary>Where tokens are renewed. Default: https://oauth2.googleapis.com.</summary>
    public Uri AuthorityAddress { get; set; } = new("https://oauth2.googleapis.com/");

    /// <summary>The application's id. Needed to renew tokens.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The application's secret. Needed to renew tokens.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>How much of a video one call carries; the last piece is the public call. Default: 8 MiB; a multiple of 256 KiB.</summary>
    public int ChunkBytes { get; set; } = 32 * Granule;

    /// <summary>How long one preparing sends pieces before it hands back how far it came. Default: 2 minutes.</summary>
    public TimeSpan SendFor { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>YouTube's category. Default: 27, education.</summary>
    public string CategoryId { get; set; } = "27";

    /// <summary>Whether subscribers are told. Default: true.</summary>
    public bool NotifySubscribers { get; set; } = true;

    internal override IEnumerable<KeyValuePair<string, Uri>> Addresses() => [.. base.Addresses(), new(nameof(AuthorityAddress), AuthorityAddress)];

    internal override IEnumerable<string> OwnMistakes() =>
        ChunkBytes >= Granule && ChunkBytes % Granule == 0 ? [] : [$"{nameof(ChunkBytes)} must be a multiple of {Granule}, not {ChunkBytes}."];
}
