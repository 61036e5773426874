using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Instagram;

internal sealed class Errors : INetworkErrors
{
    public static Answer Refused(int code, int? subcode, string message, string? userMessage = null, bool? transient = false, int status = 400) =>
        new(status, new
        {
            error = new
            {
                message,
                type = "OAuthException",
                code,
                error_subcode = subcode,
                is_transient = transient,
                error_user_title = userMessage is null ? null : message,
                error_user_msg = userMessage,
                fbtrace_id = Ids.Random(9),
            },
        });

    public static Answer NoToken() => Refused(104, null, "An access token is required to request this resource.");

    public static Answer InvalidToken() => Refused(190, 467, "Invalid OAuth access token - Cannot parse access token");

    public static Answer Missing(string field) => Refused(100, null, $"(#100) The parameter {field} is required");

    public static Answer Unknown(string id) => Refused(100, 33,
        $"Unsupported request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation");

    public Answer ExpiredToken() => Refused(190, 463, "Error validating access token: Session has expired");

    public Answer RevokedToken() => Refused(190, 458, "Error validating access token: The user has not authorized application");

    public Answer NotFound(string path) => Refused(2500, null, $"Unknown path components: {path}", transient: null);

    public Answer Server(int status) => Refused(2, null, "An unexpected error has occurred. Please retry your request later.", transient: true, status: status);

    public Answer RateLimited(DateTimeOffset now, int retryAfterSeconds)
    {
        var minutes = Math.Max(1, (retryAfterSeconds + 59) / 60);
        var usage = $$"""{"0":[{"type":"instagram","call_count":100,"total_cputime":25,"total_time":25,"estimated_time_to_regain_access":{{minutes}}}]}""";
        return Refused(80002, null, "(#80002) There have been too many calls to this Instagram account. Wait a bit and try again.", transient: true)
            .With("X-Business-Use-Case-Usage", usage)
            .With("X-App-Usage", """{"call_count":100,"total_cputime":25,"total_time":25}""");
    }
}
