using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.X;

/// <summary>The bearer token. X words a missing, an old and a withdrawn one alike.</summary>
internal static class Gate
{
    public static Answer? Check(HttpRequest request, SandboxState state, out SandboxAccount account)
    {
        var token = state.Tokens.Find(Networks.X, Incoming.Bearer(request));
        account = token is { Use: TokenUse.Access, State: TokenState.Valid } ? state.Accounts.Find(Networks.X, token.Accounts[0])! : null!;
        return account is null ? Errors.Unauthorized() : null;
    }
}
