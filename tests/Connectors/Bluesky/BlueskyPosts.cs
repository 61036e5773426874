using Scheduler.Connectors;
using Scheduler.Connectors.Bluesky;

namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>Posts as the product hands them over, each under its own key.</summary>
public static class BlueskyPosts
{
    private static int _drawn;

    public static Outgoing Post(string text)
    {
        var createdAt = TimeProvider.System.GetUtcNow();
        var number = Interlocked.Increment(ref _drawn);
        return new Outgoing { Attempt = $"attempt-{number}", CreatedAt = createdAt, RecordKey = Tid.Create(createdAt, number % 1024), Text = text };
    }
}
