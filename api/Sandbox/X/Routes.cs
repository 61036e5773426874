using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

/// <summary>What stands at api.x.com.</summary>
internal static class Routes
{
    private static readonly Errors Errors = new();

    public static void Map(RouteGroupBuilder networks)
    {
        var group = networks.MapGroup("/x").AddEndpointFilter(new NetworkFilter(Networks.X, Errors));
        group.MapPost("/2/tweets", Posts.Create).WithMetadata(Step.Create);
        group.MapGet("/2/tweets", Posts.Lookup).WithMetadata(Step.Read);
        group.MapGet("/2/tweets/{id}", Posts.Get).WithMetadata(Step.Read);
        group.MapDelete("/2/tweets/{id}", Posts.Delete).WithMetadata(Step.Edit);
        group.MapGet("/2/users/me", Posts.Me).WithMetadata(Step.Read);
        group.MapGet("/2/users/{id}/tweets", Posts.Timeline).WithMetadata(Step.Read);
        group.MapPost("/2/media/upload", Media.Upload).WithMetadata(Step.Upload);
        group.MapGet("/2/media/upload", Media.Status).WithMetadata(Step.Read);
        group.MapPost("/2/media/upload/initialize", Media.Begin).WithMetadata(Step.Prepare);
        group.MapPost("/2/media/upload/{id}/append", Media.Add).WithMetadata(Step.Upload);
        group.MapPost("/2/media/upload/{id}/finalize", Media.End).WithMetadata(Step.Upload);
        group.MapPost("/2/media/metadata", Media.Metadata).WithMetadata(Step.Prepare);
        group.MapPost("/2/oauth2/token", Tokens.Exchange).WithMetadata(Step.Token);
        group.MapPost("/2/oauth2/revoke", Tokens.Revoke).WithMetadata(Step.Token);
        group.Map("/{**path}", (HttpContext http, SandboxState state) => Errors.NotFound(http.Request.Path)).WithMetadata(Step.Read);
    }
}
