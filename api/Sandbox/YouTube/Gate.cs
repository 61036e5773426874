using Microsoft.AspNetCore.Http;
using Scheduler.Sandbox.State;
using Scheduler.Sandbox.Wire;

namespace Scheduler.Sandbox.YouTube;

/// <summary>The bearer token and the channel it opens. Google words an old and a withdrawn one alike.</summary>
internal static class Gate
{
    public static Answer? Check(HttpRequest request, SandboxState state, out SandboxAccount channel)
    {
        channel = null!;
        if ((Incoming.Bearer(request) ?? request.Query["access_token"].FirstOrDefault()) is not { } value) { return Errors.NoToken(); }
        if (state.Tokens.Find(Networks.YouTube, value) is not { Use: TokenUse.Access, State: TokenState.Valid } token) { return Errors.InvalidToken(); }
        channel = state.Accounts.Find(Networks.YouTube, token.Accounts[0])!;
        return null;
    }
}
