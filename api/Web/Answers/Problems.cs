using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Scheduler.Contracts.Answers;

namespace Scheduler.Web.Answers;

/// <summary>Refusals as problem details (RFC 9457): the only place that gives them an HTTP meaning.</summary>
public static class Problems
{
    /// <summary>A refusal's answer: its sentence in the caller's language, and both beside it.</summary>
    public static ProblemHttpResult Of(Refusal refusal) => Of(refusal, Status(refusal.Code));

    /// <summary>Not there, or on the other side of the wall.</summary>
    public static ProblemHttpResult NotFound => Of(WebRefusals.NotFound);

    /// <summary>An answer that HTTP itself gives (no credential, no such method, a body that is not JSON).</summary>
    public static ProblemHttpResult OfStatus(int status) => Of(HttpRefusals.Of(status), status);

    private static ProblemHttpResult Of(Refusal refusal, int status)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var problem = new ProblemDetails
        {
            Type = $"urn:scheduler:problem:{refusal.Code}",
            Status = status,
            Title = english ? HttpRefusals.Title(status).English : HttpRefusals.Title(status).French,
            Detail = english ? refusal.English : refusal.French,
            Extensions = { ["code"] = refusal.Code, ["fr"] = refusal.French, ["en"] = refusal.English },
        };
        if (refusal.Raw.Length > 0) { problem.Extensions["raw"] = refusal.Raw; }
        return TypedResults.Problem(problem);
    }

    private static int Status(string code) => code switch
    {
        WebRefusals.NotFoundCode => StatusCodes.Status404NotFound,
        _ when code.StartsWith("access.", StringComparison.Ordinal) => StatusCodes.Status403Forbidden,
        _ when code.StartsWith("invalid.", StringComparison.Ordinal) => StatusCodes.Status400BadRequest,
        "media.too-large" => StatusCodes.Status413PayloadTooLarge,
        "media.type" => StatusCodes.Status415UnsupportedMediaType,
        // Every other refusal says that the thing is not in a state for it.
        _ => StatusCodes.Status409Conflict,
    };
}
