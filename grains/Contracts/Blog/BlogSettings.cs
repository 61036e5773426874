using System.Collections.Immutable;

namespace Scheduler.Contracts.Blog;

/// <summary>How a feed is followed.</summary>
[GenerateSerializer, Alias("blog-settings"), Immutable]
public sealed record BlogSettings
{
    /// <summary>The feed's address: RSS 2.0, Atom or JSON Feed over http or https.</summary>
    [Id(0)] public required string Feed { get; init; }

    /// <summary>How often it is looked at. Default 15 min; 1 min to 24 h.</summary>
    [Id(1)] public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The channels' key strings for which each article is proposed.</summary>
    [Id(2)] public ImmutableArray<string> Channels { get; init; } = [];

    /// <summary>Articles older than this when the feed is first followed are noted, not proposed. Default 7 days.</summary>
    [Id(3)] public TimeSpan ProposeSince { get; init; } = TimeSpan.FromDays(7);
}
