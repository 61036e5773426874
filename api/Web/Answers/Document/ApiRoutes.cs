using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Scalar.AspNetCore;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Agencies.Api;
using Scheduler.Web.Channels.Api;
using Scheduler.Web.Charter.Api;
using Scheduler.Web.Posts.Api;

namespace Scheduler.Web.Answers.Document;

/// <summary>The API, its document, and the page to read it.</summary>
internal static class ApiRoutes
{
    // Twenty variants at their longest, with subtitles.
    private const long LargestBody = 8L * 1024 * 1024;

    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup(AccessPolicies.ApiPath)
            .RequireAuthorization(AccessPolicies.Api)
            .RequireRateLimiting(RateLimits.Api)
            .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .DisableAntiforgery();
        Refusals(api, 400, 401, 404, 409, 429);
        api.MapOwners();
        api.MapChannels();
        api.MapPosts();
        api.MapMediaUpload();
        api.MapCheck();
        api.MapPacks();
        api.MapRemarks();

        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/api", (reader, http) => reader
            .WithNonce((string)http.Items[SecurityHeaders.Nonce]!)
            .WithTitle("Scheduler · API")
            .WithOpenApiRoutePattern($"/openapi/{ApiDocument.Name}.json")
            // Whatever would call its maker's servers stays off.
            .DisableDefaultFonts()
            .DisableAgent()
            .DisableMcp()
            .DisableTelemetry()
            .HideDeveloperTools()
            .HideClientButton()).AllowAnonymous();
    }

    private static void Refusals(RouteGroupBuilder api, params int[] statuses)
    {
        foreach (var status in statuses) { api.ProducesProblem(status); }
    }
}
