using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

internal sealed class Errors : INetworkErrors
{
    public static Answer Refused(int code, string reason, string message, string domain = "youtube.video", string? location = null, string? status = null) =>
        new(code, new
        {
            error = new
            {
                code,
                message,
                status,
                errors = new[] { new { message, domain, reason, location, locationType = location is null ? null : location == "Authorization" ? "header" : "other" } },
            },
        });

    public static Answer RefusedGrant(string description) => new(400, new { error = "invalid_grant", error_description = description });

    public static Answer NoToken() => Refused(401, "required", "Request is missing required authentication credential.", "global", "Authorization", "UNAUTHENTICATED");

    public static Answer InvalidToken() => Refused(401, "authError", "Invalid Credentials", "global", "Authorization", "UNAUTHENTICATED");

    public Answer ExpiredToken() => InvalidToken();

    public Answer RevokedToken() => InvalidToken();

    public Answer NotFound(string path) => Refused(404, "notFound", "Not Found", "global");

    public Answer Server(int status) => status == 503
        ? Refused(503, "backendError", "Service unavailable. Please try again later.", "global", status: "UNAVAILABLE")
        : Refused(status, "internalError", "Internal error encountered.", "global", status: "INTERNAL");

    // YouTube gives no header with its quotas; the message says which one is spent.
    public Answer RateLimited(DateTimeOffset now, int retryAfterSeconds) => Refused(429, "rateLimitExceeded",
        "Quota exceeded for quota metric 'Video Uploads' and limit 'Video Uploads per day' of service 'youtube.googleapis.com'.", "global", status: "RESOURCE_EXHAUSTED");
}
