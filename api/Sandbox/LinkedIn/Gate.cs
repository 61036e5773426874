using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.LinkedIn;

/// <summary>What every call must carry: a token, a version of the API, a version of the protocol.</summary>
internal static partial class Gate
{
    private const int OldestVersion = 202510;
    private const int NewestVersion = 202612;
    private static readonly Errors Errors = new();

    public static Answer? Check(HttpRequest request, SandboxState state, out ImmutableArray<string> accounts)
    {
        if (CheckToken(request, state, out accounts) is { } refused) { return refused; }
        var version = request.Headers["LinkedIn-Version"].ToString();
        if (version.Length == 0) { return Errors.Refused(400, "VERSION_MISSING", "A version must be present. Please specify a version by adding the LinkedIn-Version header."); }
        if (!Month().IsMatch(version) || int.Parse(version, CultureInfo.InvariantCulture) is < OldestVersion or > NewestVersion)
        {
            return Errors.Refused(426, "NONEXISTENT_VERSION", $"Requested version {version} is not active");
        }
        return request.Headers["X-Restli-Protocol-Version"] == "2.0.0"
            ? null
            : Errors.Refused(400, "INVALID_HEADER", "X-Restli-Protocol-Version must be 2.0.0");
    }

    public static Answer? CheckToken(HttpRequest request, SandboxState state, out ImmutableArray<string> accounts)
    {
        accounts = [];
        if (Incoming.Bearer(request) is not { } value) { return Errors.NoToken(); }
        var token = state.Tokens.Find(Networks.LinkedIn, value);
        accounts = token?.Accounts ?? [];
        return token switch
        {
            { Use: TokenUse.Access, State: TokenState.Valid } => null,
            { Use: TokenUse.Access, State: TokenState.Expired } => Errors.ExpiredToken(),
            { Use: TokenUse.Access, State: TokenState.Revoked } => Errors.RevokedToken(),
            _ => Errors.InvalidToken(),
        };
    }

    [GeneratedRegex(@"^20\d\d(0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
