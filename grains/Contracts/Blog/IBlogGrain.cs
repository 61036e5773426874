using Scheduler.Contracts.Agencies;
using Scheduler.Contracts.Answers;

namespace Scheduler.Contracts.Blog;

/// <summary>One feed of a website: what was seen, one proposed post per article. Key: <see cref="Keys.BlogKey"/>.</summary>
[Alias("blog")]
public interface IBlogGrain : IGrainWithStringKey
{
    /// <summary>What it is; null before it is followed.</summary>
    [Alias("read")] Task<BlogView?> Read(CancellationToken cancellationToken = default);

    /// <summary>Follows a feed.</summary>
    [Alias("follow")] Task<Answer<BlogView>> Follow(BlogSettings settings, Actor by, CancellationToken cancellationToken = default);

    /// <summary>Reads the feed now.</summary>
    [Alias("poll")] Task<Answer<BlogView>> Poll(Actor by, CancellationToken cancellationToken = default);

    /// <summary>The timetable's call: time to look.</summary>
    [Alias("wake")] Task Wake(DateTimeOffset due, CancellationToken cancellationToken = default);
}
