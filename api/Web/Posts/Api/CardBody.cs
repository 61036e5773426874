namespace Scheduler.Web.Posts.Api;

/// <summary>A link card.</summary>
public sealed record CardBody
{
    /// <summary>The page: an absolute http or https address.</summary>
    public required string Url { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its picture.</summary>
    public MediaBody? Picture { get; init; }
}
