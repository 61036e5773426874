using Microsoft.AspNetCore.Routing;

namespace Scheduler.Sandbox.Feeds;

internal static class FeedRoutes
{
    public static void Map(RouteGroupBuilder sandbox)
    {
    }
}
