using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>What stands at api.linkedin.com and www.linkedin.com/oauth.</summary>
internal static class Routes
{
    private static readonly Errors Errors = new();

    public static void Map(RouteGroupBuilder networks)
    {
        var group = networks.MapGroup("/linkedin").AddEndpointFilter(new NetworkFilter(Networks.LinkedIn, Errors));
        group.MapPost("/rest/posts", Posts.Create).WithMetadata(Step.Create);
        group.MapGet("/rest/posts", Posts.Find).WithMetadata(Step.Read);
        group.MapGet("/rest/posts/{urn}", Posts.Get).WithMetadata(Step.Read);
        group.MapPost("/rest/posts/{urn}", Posts.Edit).WithMetadata(Step.Edit);
        group.MapDelete("/rest/posts/{urn}", Posts.Delete).WithMetadata(Step.Edit);
        foreach (var kind in (string[])["image", "video", "document"])
        {
            group.MapPost($"/rest/{kind}s", (HttpContext http, SandboxState state) => Media.Act(http, state, kind)).WithMetadata(Step.Prepare);
            group.MapGet($"/rest/{kind}s/{{urn}}", (HttpContext http, SandboxState state, string urn) => Media.Get(http, state, kind, urn)).WithMetadata(Step.Read);
        }
        group.MapPut("/dms-uploads/{kind}/{key}", Media.Put).WithMetadata(Step.Upload);
        group.MapGet("/v2/userinfo", Tokens.UserInfo).WithMetadata(Step.Read);
        group.MapPost("/oauth/v2/accessToken", Tokens.Exchange).WithMetadata(Step.Token);
        group.Map("/{**path}", (HttpContext http, SandboxState state) => Errors.NotFound(http.Request.Path)).WithMetadata(Step.Read);
    }
}
