using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

internal sealed class Errors : INetworkErrors
{
    public static Answer Refused(int status, string code, string message, int? serviceErrorCode = null, object? details = null) =>
        new(status, new { status, serviceErrorCode, code, message, errorDetails = details });

    public static Answer Missing(string field) =>
        Refused(400, "MISSING_FIELD", $"{field} is required", details: Inputs("MISSING_FIELD", field));

    public static Answer Invalid(string field, string? value) =>
        Refused(400, "INVALID_VALUE_FOR_FIELD", $"{value} is not a valid value for {field}", details: Inputs("INVALID_VALUE_FOR_FIELD", field));

    public static Answer TooLong(int length, int maximum) => Refused(400, "FIELD_LENGTH_TOO_LONG",
        $"ShareCommentary text length ({length} characters) exceeded the maximum allowed ({maximum} characters)",
        details: new
        {
            inputErrors = new[] { new { code = "FIELD_ARRAY_SIZE_TOO_HIGH", description = "text length", maxLength = maximum, input = new { inputPath = new { fieldPath = "commentary" } } } },
        });

    public static Answer Duplicate(string urn) => Refused(422, "DUPLICATE_POST", $"Content is a duplicate of {urn}");

    public static Answer Denied(string what) =>
        Refused(403, "ACCESS_DENIED", $"Not enough permissions to access: {what}", serviceErrorCode: 100);

    public static Answer NoToken() => Refused(401, "EMPTY_ACCESS_TOKEN", "Empty oauth2 access token", serviceErrorCode: 65604);

    public static Answer InvalidToken() => Refused(401, "INVALID_ACCESS_TOKEN", "Invalid access token", serviceErrorCode: 65600);

    public Answer ExpiredToken() =>
        Refused(401, "EXPIRED_ACCESS_TOKEN", "The token used in the request has expired", serviceErrorCode: 65602);

    public Answer RevokedToken() =>
        Refused(401, "REVOKED_ACCESS_TOKEN", "The token used in the request has been revoked by the user", serviceErrorCode: 65601);

    public Answer NotFound(string path) => Refused(404, "NOT_FOUND", $"No virtual resource found for {path}");

    public Answer Server(int status) => new(status, new { status, message = status == 503 ? "Service Unavailable" : "Internal Server Error" });

    // LinkedIn documents no header with its limit.
    public Answer RateLimited(DateTimeOffset now, int retryAfterSeconds) =>
        Refused(429, "TOO_MANY_REQUESTS", "Resource level throttle DAY limit for calls to this resource is reached.");

    private static object Inputs(string code, string field) =>
        new { inputErrors = new[] { new { code, input = new { inputPath = new { fieldPath = field } } } } };
}
