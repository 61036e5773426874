using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

/// <summary>What stands at www.googleapis.com and oauth2.googleapis.com.</summary>
internal static class Routes
{
    private static readonly Errors Errors = new();

    public static void Map(RouteGroupBuilder networks)
    {
        var group = networks.MapGroup("/youtube").AddEndpointFilter(new NetworkFilter(Networks.YouTube, Errors));
        group.MapPost("/upload/youtube/v3/videos", Media.Start).WithMetadata(Step.Prepare);
        group.MapPut("/upload/youtube/v3/videos", Media.Continue).WithMetadata(Step.Create);
        group.MapGet("/youtube/v3/videos", Posts.List).WithMetadata(Step.Read);
        group.MapDelete("/youtube/v3/videos", Posts.Delete).WithMetadata(Step.Edit);
        group.MapGet("/youtube/v3/channels", Posts.Channels).WithMetadata(Step.Read);
        group.MapGet("/youtube/v3/playlistItems", Posts.PlaylistItems).WithMetadata(Step.Read);
        group.MapPost("/token", Tokens.Exchange).WithMetadata(Step.Token);
        group.MapPost("/revoke", Tokens.Revoke).WithMetadata(Step.Token);
        group.Map("/{**path}", (HttpContext http, SandboxState state) => Errors.NotFound(http.Request.Path)).WithMetadata(Step.Read);
    }
}
