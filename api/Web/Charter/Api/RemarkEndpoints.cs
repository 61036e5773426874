using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scheduler.Contracts.Answers;
using Scheduler.Contracts.Keys;
using Scheduler.Contracts.Posts;
using Scheduler.Web.Access;
using Scheduler.Web.Answers;
using Scheduler.Web.Posts.Api;

namespace Scheduler.Web.Charter.Api;

/// <summary>Disagreeing with a finding over the API; overruling takes signed-in people.</summary>
internal static class RemarkEndpoints
{
    public static void MapRemarks(this IEndpointRouteBuilder api)
    {
        var finding = api.MapGroup("/posts/{owner}/{post}/findings/{finding}").WithTags("Charter");
        finding.MapPost("/mistake", Report).WithName("reportMistake").WithSummary("Say that a finding is a mistake")
            .WithDescription("Keeps the text, the finding and the remark. The post stays as it is.");
        finding.MapPost("/contest", Contest).WithName("contestBlock").WithSummary("Contest a block")
            .WithDescription("The post stays blocked until the agency’s owner and the surgeon overrule it in writing, where the rule says that it may be.");
        api.MapGet("/charter/remarks", Lines).WithTags("Charter").WithName("listRemarks").WithSummary("Export what was said of findings, as JSON lines in the corpus’s form")
            .Produces<string>(StatusCodes.Status200OK, "application/x-ndjson");
    }

    private static Task<Results<Ok<PostResource>, ProblemHttpResult>> Report(
        string owner, string post, string finding, RemarkBody body, CurrentMember member, FindingService findings, PostResources resources, CancellationToken cancellationToken) =>
        Say(member, owner, post, key => findings.Report(key, finding, body.Remark.Trim(), cancellationToken), resources, cancellationToken);

    private static Task<Results<Ok<PostResource>, ProblemHttpResult>> Contest(
        string owner, string post, string finding, RemarkBody body, CurrentMember member, FindingService findings, PostResources resources, CancellationToken cancellationToken) =>
        Say(member, owner, post, key => findings.Contest(key, finding, body.Remark.Trim(), cancellationToken), resources, cancellationToken);

    private static async Task<Results<Ok<PostResource>, ProblemHttpResult>> Say(
        CurrentMember member, string owner, string post, Func<PostKey, Task<Answer<PostView>>> say, PostResources resources, CancellationToken cancellationToken)
    {
        if (Keys.TryPost(member.Agency, owner, post) is not { } key) { return Problems.NotFound; }
        var answer = await say(key);
        return answer.Done ? TypedResults.Ok(await resources.Of(answer.Value, cancellationToken)) : Problems.Of(answer.Refusal!);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Lines(RemarkService remarks, CancellationToken cancellationToken) =>
        await remarks.List(cancellationToken) is { } list ? TypedResults.Text(RemarkService.Lines(list), "application/x-ndjson") : Problems.NotFound;
}
