namespace Scheduler.Web.Posts.Api;

/// <summary>Why a post is taken back.</summary>
public sealed record CancelBody
{
    /// <summary>In its author's words; shown in the history. At most 2,000 characters.</summary>
    public string Reason { get; init; } = "";
}
