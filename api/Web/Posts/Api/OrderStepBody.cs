using Scheduler.Contracts.Channels;

namespace Scheduler.Web.Posts.Api;

/// <summary>A network's place in the order in which a post leaves.</summary>
public sealed record OrderStepBody
{
    /// <summary>Which network; each has one place.</summary>
    public required Network Network { get; init; }

    /// <summary>So many calendar days, in the surgeon's zone, after the network before it; 0 to 30.</summary>
    public int Days { get; init; }

    /// <summary>With no days: at least so many minutes after the network before it; 0 to 1439.</summary>
    public int AfterMinutes { get; init; }
}
