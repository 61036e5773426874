using System.Globalization;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

internal sealed class Errors : INetworkErrors
{
    private const string Problems = "https://api.x.com/2/problems/";

    public static Answer Invalid(string message, string? parameter = null) => Problem(new
    {
        errors = new[] { new { message, parameters = parameter is null ? new() : new Dictionary<string, string[]> { [parameter] = [] } } },
        title = "Invalid Request",
        detail = "One or more parameters to your request was invalid.",
        type = Problems + "invalid-request",
        status = 400,
    }, 400);

    public static Answer Forbidden(string detail) => Problem(new { detail, type = "about:blank", title = "Forbidden", status = 403 }, 403);

    public static Answer Duplicate() => Forbidden("You are not allowed to create a Tweet with duplicate content.");

    public static Answer Missing(string resource, string id) => Problem(new
    {
        value = id,
        detail = $"Could not find {resource} with id: [{id}].",
        title = "Not Found Error",
        resource_type = resource,
        parameter = "id",
        resource_id = id,
        type = Problems + "resource-not-found",
        status = 404,
    }, 404);

    public static Answer Unauthorized() => Problem(new { title = "Unauthorized", type = "about:blank", status = 401, detail = "Unauthorized" }, 401);

    public static Answer RefusedGrant() =>
        new(400, new { error = "invalid_request", error_description = "Value passed for the token was invalid." });

    public Answer ExpiredToken() => Unauthorized();

    public Answer RevokedToken() => Unauthorized();

    public Answer NotFound(string path) => Problem(new { title = "Not Found", type = "about:blank", status = 404, detail = "Not Found" }, 404);

    public Answer Server(int status) => status == 503
        ? Problem(new { title = "Service Unavailable", detail = "Service Unavailable", type = "about:blank", status }, status)
        : Problem(new { title = "Internal Server Error", detail = "Something is broken. This is usually a temporary error.", type = "about:blank", status }, status);

    public Answer RateLimited(DateTimeOffset now, int retryAfterSeconds) =>
        Problem(new { title = "Too Many Requests", detail = "Too Many Requests", type = Problems + "rate-limit-exceeded", status = 429 }, 429)
            .With("x-rate-limit-limit", "100")
            .With("x-rate-limit-remaining", "0")
            .With("x-rate-limit-reset", now.AddSeconds(retryAfterSeconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));

    private static Answer Problem(object body, int status) => new(status, body) { ContentType = "application/problem+json" };
}
