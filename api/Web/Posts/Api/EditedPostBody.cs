namespace Scheduler.Web.Posts.Api;

/// <summary>A whole new content for a post.</summary>
public sealed record EditedPostBody
{
    /// <summary>The version that was read; if it is no longer the latest, the edit is refused and nobody's words are lost.</summary>
    public required int Version { get; init; }

    /// <summary>What is written now.</summary>
    public required PostBody Content { get; init; }
}
