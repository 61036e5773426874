using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Charter.Api;

/// <summary>Rule packs over the API, for a key that the agency's owner gave this right.</summary>
internal static class PackEndpoints
{
    public static void MapPacks(this IEndpointRouteBuilder api)
    {
        var packs = api.MapGroup("/charter/packs").WithTags("Charter").ProducesProblem(StatusCodes.Status403Forbidden);
        packs.MapGet("/", List).WithName("listRulePacks").WithSummary("List the rule packs that are installed");
        packs.MapGet("/{version}/effect", Effect).WithName("showRulePackEffect").WithSummary("Show what a rule pack would make of what is signed")
            .WithDescription("Every post that is signed and has not left: its findings now and under that pack, and those that would re-open it. Nothing is changed.");
        packs.MapPost("/{version}/activate", Activate).WithName("activateRulePack").WithSummary("Put a rule pack in force")
            .WithDescription("What is signed and has not left is checked with it: only posts whose verdict worsens are re-opened, with the reason.");
    }

    private static async Task<Results<Ok<PacksResource>, ProblemHttpResult>> List(PackService packs, CancellationToken cancellationToken) =>
        await packs.List(cancellationToken) is { } list ? TypedResults.Ok(PacksResource.Of(list)) : Problems.Of(WebRefusals.NotAllowed);

    private static async Task<Results<Ok<PackEffectResource>, ProblemHttpResult>> Effect(string version, PackService packs, CancellationToken cancellationToken)
    {
        var answer = await packs.Effect(version, cancellationToken);
        return answer.Done ? TypedResults.Ok(PackEffectResource.Of(answer.Value)) : Problems.Of(answer.Refusal!);
    }

    private static async Task<Results<Ok<PacksResource>, ProblemHttpResult>> Activate(string version, PackService packs, CancellationToken cancellationToken)
    {
        var answer = await packs.Activate(version, cancellationToken);
        return answer.Done ? TypedResults.Ok(PacksResource.Of((await packs.List(cancellationToken))!)) : Problems.Of(answer.Refusal!);
    }
}
