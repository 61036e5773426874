namespace Scheduler.Web.Posts.Api;

/// <summary>A new post.</summary>
public sealed record NewPostBody
{
    /// <summary>The surgeon (s.name) or practice (p.name) whose channels carry it.</summary>
    public required string Owner { get; init; }

    /// <summary>What is written.</summary>
    public required PostBody Content { get; init; }
}
