using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

/// <summary>What stands at a personal data server's /xrpc.</summary>
internal static class Routes
{
    private static readonly Errors Errors = new();

    public static void Map(RouteGroupBuilder networks)
    {
        var group = networks.MapGroup("/bluesky").AddEndpointFilter(new NetworkFilter(Networks.Bluesky, Errors));
        group.MapPost("/xrpc/com.atproto.server.createSession", Tokens.Create).WithMetadata(Step.Token);
        group.MapPost("/xrpc/com.atproto.server.refreshSession", Tokens.Refresh).WithMetadata(Step.Token);
        group.MapPost("/xrpc/com.atproto.server.deleteSession", Tokens.Delete).WithMetadata(Step.Token);
        group.MapGet("/xrpc/com.atproto.server.getSession", Tokens.Get).WithMetadata(Step.Read);
        group.MapGet("/xrpc/com.atproto.server.describeServer", Reading.Server).WithMetadata(Step.Read);
        group.MapGet("/xrpc/com.atproto.identity.resolveHandle", Reading.Handle).WithMetadata(Step.Read);
        group.MapPost("/xrpc/com.atproto.repo.createRecord", Posts.Create).WithMetadata(Step.Create);
        group.MapPost("/xrpc/com.atproto.repo.putRecord", Posts.Put).WithMetadata(Step.Create);
        group.MapPost("/xrpc/com.atproto.repo.deleteRecord", Posts.Delete).WithMetadata(Step.Edit);
        group.MapGet("/xrpc/com.atproto.repo.getRecord", Reading.Record).WithMetadata(Step.Read);
        group.MapGet("/xrpc/com.atproto.repo.listRecords", Reading.Records).WithMetadata(Step.Read);
        group.MapPost("/xrpc/com.atproto.repo.uploadBlob", Media.Upload).WithMetadata(Step.Upload);
        group.MapGet("/xrpc/com.atproto.sync.getBlob", Media.Get).WithMetadata(Step.Read);
        group.Map("/{**path}", (HttpContext http, SandboxState state) => Errors.NotFound(http.Request.Path)).WithMetadata(Step.Read);
    }
}
