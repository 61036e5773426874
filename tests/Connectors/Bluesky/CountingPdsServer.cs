namespace Scheduler.Tests.Connectors.Bluesky;

/// <summary>A Bluesky server that limits the rate of calls.</summary>
public sealed class CountingPdsServer : PdsServer
{
    protected override bool RateLimits => true;
}
