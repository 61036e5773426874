using Scheduler.Contracts.Posts;

namespace Scheduler.Web.Panel.Posts;

/// <summary>What is said of one file in the form; the file itself is already kept.</summary>
public sealed record MediaEntry
{
    /// <summary>The file.</summary>
    public required MediaRef File { get; init; }

    /// <summary>It is taken off the post.</summary>
    public bool Removed { get; init; }

    /// <summary>The file with what is said of it.</summary>
    public static MediaEntry Of(MediaRef file) => new() { File = file };
}
