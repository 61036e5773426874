using System.Collections.Immutable;

namespace Scheduler.Sandbox;

/// <summary>How the local networks behave. Bound by code, from <c>AddNetworkSandbox</c>.</summary>
public sealed class SandboxOptions
{
    /// <summary>File that remembers what the networks accepted, one JSON object a line; media lie in a folder beside it. <see langword="null"/> (default) keeps everything in memory.</summary>
    public string? DataFile { get; set; }

    /// <summary>Whether LinkedIn and X refuse a text that the same account has already published. Default <see langword="true"/>.</summary>
    public bool DuplicateDetection { get; set; } = true;

    /// <summary>Time that an Instagram container, a YouTube video or a LinkedIn video takes before it is ready. Default one second.</summary>
    public TimeSpan Processing { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Seconds after which the page of feeds reloads itself. Default 10; 0 never.</summary>
    public int PageRefreshSeconds { get; set; } = 10;

    /// <summary>Accounts that exist from the start. An account that the data file already knows keeps the tokens it had there.</summary>
    public ImmutableArray<SandboxAccount> Accounts { get; set; } = [];
}
