using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Scheduler.Web.Answers;

namespace Scheduler.Web.Charter.Api;

/// <summary>The charter check over the API.</summary>
internal static class CheckEndpoints
{
    public static void MapCheck(this IEndpointRouteBuilder api) =>
        api.MapPost("/charter/check", Check).Accepts<CheckRequest>("application/json").WithTags("Charter").WithName("checkText").WithSummary("Check a text against the charter")
            .WithDescription("Nothing is kept. A check without findings is not an approval: only the surgeon signs. A field that does not exist, or a value that is none, is refused by name.");

    // Read by hand: a refused value is then named, with those that are taken.
    private static async Task<Results<Ok<CheckResource>, ProblemHttpResult>> Check(
        HttpRequest http, IOptions<JsonOptions> json, CheckService checks, CancellationToken cancellationToken)
    {
        if (!http.HasJsonContentType()) { return Problems.OfStatus(StatusCodes.Status415UnsupportedMediaType); }
        var options = json.Value.SerializerOptions;
        CheckRequest? body;
        try { body = await JsonSerializer.DeserializeAsync<CheckRequest>(http.Body, options, cancellationToken); }
        catch (JsonException fault) { return Problems.Of(JsonMistake.Of(fault, options.GetTypeInfo(typeof(CheckRequest)))); }
        if (body is null) { return Problems.Of(JsonMistake.Of(new JsonException(), options.GetTypeInfo(typeof(CheckRequest)))); }
        var answer = await checks.Check(body, cancellationToken);
        return answer.Done ? TypedResults.Ok(CheckResource.Of(answer.Value)) : Problems.Of(answer.Refusal!);
    }
}
