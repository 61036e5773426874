namespace Scheduler.Store.Epoch;

/// <summary>A stretch of time of which the store remembers nothing: a backup was put back, a fail-over lost its last second. What was to leave in it may have left.</summary>
/// <param name="From">The last instant (UTC) that the store remembers.</param>
/// <param name="Until">When it was put back, or was found to have gone back (UTC).</param>
public sealed record LostTime(DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Where the store keeps it.</summary>
    internal const string Key = "store/lost";

    /// <summary>Both, where one was lost before: from the earlier of the two to the later.</summary>
    public LostTime And(LostTime? other) => other is null ? this : new(From < other.From ? From : other.From, Until > other.Until ? Until : other.Until);
}
