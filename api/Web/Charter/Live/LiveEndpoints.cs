using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Access;
using Scheduler.Web.Access.Guard;
using Scheduler.Web.Answers;
using Scheduler.Web.Posts;

namespace Scheduler.Web.Charter.Live;

/// <summary>The check while one writes: for a signed-in member's own page, with its anti-forgery token.</summary>
internal static class LiveEndpoints
{
    private const long LargestBody = 4L * 1024 * 1024;

    public static void MapLiveCheck(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/charter").RequireAuthorization().RequireRateLimiting(RateLimits.Live).WithMetadata(new RequestSizeLimitAttribute(LargestBody)).ExcludeFromDescription()
            .AddEndpointFilter(FromItsPage).MapPost("/live", Check);

    private static async Task<Results<Ok<LiveReport>, ProblemHttpResult>> Check(LiveRequest body, CheckService checks, CurrentMember member, CancellationToken cancellationToken)
    {
        if (!member.Writes) { return Problems.NotFound; }
        if (body.Variants.IsDefault || body.Variants.Length > PostLimits.Variants) { return Problems.OfStatus(StatusCodes.Status400BadRequest); }
        var answer = await checks.CheckAll([.. body.Variants.Select(variant => variant.Check)], body.Owner, cancellationToken);
        return answer.Done ? TypedResults.Ok(LiveReport.Of(body.Variants, answer.Value)) : Problems.Of(answer.Refusal!);
    }

    // A body that is no form is not looked at by the framework itself.
    private static async ValueTask<object?> FromItsPage(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var forgery = context.HttpContext.RequestServices.GetService(typeof(IAntiforgery)) as IAntiforgery;
        return forgery is not null && await forgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : Problems.OfStatus(StatusCodes.Status400BadRequest);
    }
}
