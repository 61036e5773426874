using System.ComponentModel.DataAnnotations;

namespace Scheduler.Pipeline.Blog;

/// <summary>How blogs are read.</summary>
public sealed class BlogOptions
{
    /// <summary>Where they stand in the configuration.</summary>
    public const string Section = "Scheduler:Blog";

    /// <summary>Reads feeds and pictures on private, loopback and link-local addresses too.</summary>
    /// <value>Default false.</value>
    /// <remarks>Whoever may type a feed's address could then make this server read what only it can reach. For the demonstration and tests.</remarks>
    public bool AllowPrivateAddresses { get; set; }

    /// <summary>How long one feed, picture or video may take in all, retries included.</summary>
    /// <value>Default 20 s; 1 s to 25 s, because a caller waits 30 s.</value>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:25")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Wait before a failed reading is tried again, doubled the second time.</summary>
    /// <value>Default 500 ms; 0 to 5 s.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Largest picture taken over, in bytes.</summary>
    /// <value>Default 8 MB, what the networks take; 10 kB to 50 MB.</value>
    [Range(10_000, 50_000_000)]
    public int MaxPictureBytes { get; set; } = 8_000_000;

    /// <summary>Largest video taken over, in bytes.</summary>
    /// <value>Default 64 MB: it passes through memory; 10 kB to 256 MB.</value>
    [Range(10_000, 256_000_000)]
    public int MaxVideoBytes { get; set; } = 64_000_000;

    /// <summary>How the reader introduces itself to websites.</summary>
    [Required]
    public string UserAgent { get; set; } = "Scheduler/0.1 (blog reader)";
}
