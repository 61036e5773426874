using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Charter.Api;

/// <summary>The charter check over the API.</summary>
internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder api) =>
        api.MapPost("/charter/check", Check).WithTags("Charter").WithName("checkText").WithSummary("Check a text against the charter")
            .WithDescription("Nothing is kept. A check without findings is not an approval: only the surgeon signs.");

    private static async Task<Results<Ok<CheckResource>, ProblemHttpResult>> Check(
        CheckRequest body, CheckService checks, CancellationToken cancellationToken)
    {
        var answer = await checks.Check(body, cancellationToken);
        return answer.Done ? TypedResults.Ok(CheckResource.Of(answer.Value)) : Problems.Of(answer.Refusal!);
    }
}
