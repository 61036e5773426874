namespace Scheduler.Pipeline.Blog.Fetching;

/// <summary>What is to be read.</summary>
/// <param name="Address">Where.</param>
/// <param name="Accept">Which content types are wanted.</param>
/// <param name="MaxBytes">Larger answers are given up, decompressed bytes counted.</param>
public sealed record FetchRequest(Uri Address, string Accept, int MaxBytes)
{
    /// <summary>The ETag of what is already known; empty: none.</summary>
    public string ETag { get; init; } = "";

    /// <summary>The Last-Modified of what is already known, as the server wrote it; empty: none.</summary>
    public string LastModified { get; init; } = "";

    /// <summary>How long it may take when that is shorter than the option says; null: as the option says.</summary>
    public TimeSpan? Within { get; init; }
}
