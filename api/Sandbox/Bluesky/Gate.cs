using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.Bluesky;

internal static class Gate
{
    private static readonly Errors Errors = new();

    public static Answer? Check(HttpRequest request, SandboxState state, out SandboxAccount account) =>
        Check(request, state, TokenUse.Access, out account, out _);

    public static Answer? Check(HttpRequest request, SandboxState state, TokenUse use, out SandboxAccount account, out Token token)
    {
        (account, token) = (null!, null!);
        if (Incoming.Bearer(request) is not { } value) { return Errors.AuthMissing(); }
        if (state.Tokens.Find(Networks.Bluesky, value) is not { } known || known.Use != use) { return Errors.InvalidToken(); }
        if (known.State == TokenState.Expired) { return Errors.ExpiredToken(); }
        if (known.State == TokenState.Revoked) { return Errors.RevokedToken(); }
        (account, token) = (state.Accounts.Find(Networks.Bluesky, known.Accounts[0])!, known);
        return null;
    }
}
