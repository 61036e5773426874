using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scheduler.Sandbox.Control;
using Scheduler.Sandbox.Feeds;
using Scheduler.Sandbox.State;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the local networks.</summary>
public static class SandboxRoutes
{
    /// <summary>Maps everything below <c>/sandbox</c>: the networks, the feeds, the list of posts, the control of faults. Open to whoever reaches the server.</summary>
    public static RouteGroupBuilder MapNetworkSandbox(this IEndpointRouteBuilder app)
    {
        // Opened now: a data file that cannot be written is said at start, not at the first post.
        _ = app.ServiceProvider.GetRequiredService<SandboxState>();
        var sandbox = app.MapGroup("/sandbox");
        sandbox.AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        FeedRoutes.Map(sandbox);
        ControlRoutes.Map(sandbox);
        Scheduler.Sandbox.LinkedIn.Routes.Map(sandbox);
        Scheduler.Sandbox.Instagram.Routes.Map(sandbox);
        Scheduler.Sandbox.X.Routes.Map(sandbox);
        Scheduler.Sandbox.YouTube.Routes.Map(sandbox);
        Scheduler.Sandbox.Bluesky.Routes.Map(sandbox);
        return sandbox;
    }
}
