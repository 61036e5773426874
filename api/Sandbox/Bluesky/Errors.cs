using System.Globalization;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

internal sealed class Errors : INetworkErrors
{
    public static Answer Refused(int status, string error, string message) => new(status, new { error, message });

    public static Answer Invalid(string message) => Refused(400, "InvalidRequest", message);

    public static Answer InvalidPost(string message) => Invalid($"Invalid {Draft.Collection} record: {message}");

    public static Answer InvalidSwap(string message) => Refused(400, "InvalidSwap", message);

    public static Answer AuthMissing() => Refused(401, "AuthMissing", "Authentication Required");

    public static Answer AuthRequired(string message = "Invalid identifier or password") => Refused(401, "AuthenticationRequired", message);

    public static Answer InvalidToken() => Refused(400, "InvalidToken", "Token could not be verified");

    public static Answer Internal() => Refused(500, "InternalServerError", "Internal Server Error");

    // A token that is too old is a 400 here, not a 401.
    public Answer ExpiredToken() => Refused(400, "ExpiredToken", "Token has expired");

    public Answer RevokedToken() => Refused(400, "ExpiredToken", "Token has been revoked");

    public Answer NotFound(string path) => Invalid($"No service configured for {path[(path.LastIndexOf('/') + 1)..]}");

    public Answer Server(int status) => status == 503 ? Refused(503, "NotEnoughResources", "Service Unavailable") : Internal();

    public Answer RateLimited(DateTimeOffset now, int retryAfterSeconds) => Refused(429, "RateLimitExceeded", "Rate Limit Exceeded")
        .With("RateLimit-Limit", "5000")
        .With("RateLimit-Remaining", "0")
        .With("RateLimit-Reset", now.AddSeconds(retryAfterSeconds).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))
        .With("RateLimit-Policy", "5000;w=3600")
        .With("Retry-After", retryAfterSeconds.ToString(CultureInfo.InvariantCulture));
}
