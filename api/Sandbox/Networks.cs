namespace Scheduler.Sandbox;

/// <summary>The names of the five networks, as they stand in paths, options and <c>GET /sandbox/posts</c>.</summary>
public static class Networks
{
    public const string LinkedIn = "linkedin";
    public const string Instagram = "instagram";
    public const string X = "x";
    public const string YouTube = "youtube";
    public const string Bluesky = "bluesky";

    /// <summary>All five, in the order in which pages show them.</summary>
    public static IReadOnlyList<string> All { get; } = [LinkedIn, Instagram, X, YouTube, Bluesky];
}
