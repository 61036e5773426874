using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

/// <summary>What stands at graph.instagram.com and graph.facebook.com.</summary>
internal static class Routes
{
    private const string Version = "/v{version}";
    private static readonly Errors Errors = new();

    public static void Map(RouteGroupBuilder networks)
    {
        var group = networks.MapGroup("/instagram").AddEndpointFilter(new NetworkFilter(Networks.Instagram, Errors));
        group.MapPost(Version + "/{account}/media", Containers.Create).WithMetadata(Step.Prepare);
        group.MapPost(Version + "/{account}/media_publish", Posts.Publish).WithMetadata(Step.Create);
        group.MapGet(Version + "/{account}/media", Posts.List).WithMetadata(Step.Read);
        group.MapGet(Version + "/{account}/content_publishing_limit", Posts.Limit).WithMetadata(Step.Read);
        group.MapGet(Version + "/{id}", Posts.Node).WithMetadata(Step.Read);
        group.MapDelete(Version + "/{id}", Posts.Delete).WithMetadata(Step.Edit);
        foreach (var prefix in (string[])["", Version])
        {
            group.MapGet(prefix + "/refresh_access_token", Tokens.Refresh).WithMetadata(Step.Token);
            group.MapGet(prefix + "/me", (HttpContext http, SandboxState state) => Posts.Node(http, state, "me")).WithMetadata(Step.Read);
        }
        group.Map("/{**path}", (HttpContext http, SandboxState state) => Errors.NotFound(http.Request.Path)).WithMetadata(Step.Read);
    }
}
